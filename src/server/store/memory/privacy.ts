import type { Incident } from '#domain/privacy/incident.ts';
import type { Rectification } from '#domain/privacy/rectification.ts';
import type {
  HeldAbout,
  HeldRecords,
  PrivacyReads,
  PrivacyWrites,
  RectificationRow,
} from '#server/store/privacy-store.ts';
import type { RowMaps } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

export function privacyReads(view: MemoryView): PrivacyReads {
  return {
    heldAbout: async (asked) => heldAbout(view, asked),
    rectifications: async (answered, limit) =>
      view
        .rows('rectifications')
        .filter((row) => (row.answer !== null) === answered)
        .sort(
          (one, other) =>
            order(other.answer?.at ?? '', one.answer?.at ?? '') ||
            order(one.at, other.at) ||
            order(one.id, other.id),
        )
        .slice(0, limit)
        .flatMap((row) => rectificationRow(view, row) ?? []),
    incidents: async () => view.rows('incidents').sort((one, other) => other.number - one.number),
  };
}

export function privacyWrites(view: MemoryView, own: RowMaps): PrivacyWrites {
  const find = (id: string) => view.rows('incidents').find((one) => one.id === id);
  return {
    async addRectification(rectification) {
      own.rectifications.set(rectification.id, rectification);
    },
    async findRectification(id) {
      const known = view.row('rectifications', id);
      return known && rectificationRow(view, known);
    },
    async answerRectification(id, answer) {
      const known = view.row('rectifications', id);
      if (!known || known.answer !== null) return false;
      own.rectifications.set(id, { ...known, answer });
      return true;
    },
    async addIncident(incident) {
      const number = Math.max(0, ...view.rows('incidents').map((one) => one.number)) + 1;
      own.incidents.set(incident.id, { ...incident, number, version: 1 });
    },
    findIncident: async (id) => find(id),
    async updateIncident(id, version, facts) {
      const known = find(id);
      if (known?.version !== version) return false;
      const changed: Incident = { ...known, ...facts, version: version + 1 };
      own.incidents.set(id, changed);
      return true;
    },
  };
}

function rectificationRow(view: MemoryView, row: Rectification): RectificationRow | undefined {
  const account = view.world.accounts.get(row.accountId);
  if (!account) return undefined;
  const { id, email, firstName, lastName, language } = account;
  return { ...row, account: { id, email, firstName, lastName, language } };
}

function heldAbout(view: MemoryView, { accountId, email, contacts, limit }: HeldAbout): HeldRecords {
  const mine = new Set(contacts.map((one) => `${one.organisationId}/${one.contactId}`));
  const organisation = (id: string) => view.world.organisations.get(id);
  const newest = <Row>(rows: readonly Row[], at: (row: Row) => string): Row[] =>
    [...rows].sort((one, other) => order(at(other), at(one))).slice(0, limit);

  const requests = view.rows('requests').filter((one) => one.accountId === accountId);
  const lines = view
    .rows('journalEntries')
    .filter(
      (line) =>
        line.accountId === accountId ||
        (line.subjectType === 'contact' && mine.has(`${line.organisationId}/${line.subjectId}`)),
    );
  const mails = view
    .rows('outbox')
    .filter(
      (mail) =>
        mail.to.toLowerCase() === email.toLowerCase() ||
        (mail.contactId !== null && mine.has(`${mail.organisationId}/${mail.contactId}`)),
    );
  const asked = view.rows('rectifications').filter((one) => one.accountId === accountId);
  return {
    requests: newest(requests, (one) => one.submittedAt).flatMap((one) => {
      const where = organisation(one.organisationId);
      const { id, number, form, state, submittedAt } = one;
      return where ? [{ id, number, form, state, submittedAt, organisation: where }] : [];
    }),
    lines: newest(lines.reverse(), (one) => one.at).flatMap((one) => {
      const where = organisation(one.organisationId);
      const { action, subjectType, subjectId, before, after } = one;
      const line = { at: new Date(one.at), accountId: one.accountId, action, subjectType, subjectId };
      return where ? [{ ...line, before, after, organisation: where }] : [];
    }),
    mails: newest(mails, (one) => one.queuedAt).map(({ queuedAt, to, template, state }) => ({
      queuedAt: new Date(queuedAt),
      to,
      template,
      state,
    })),
    rectifications: newest<Rectification>(asked, (one) => one.at),
  };
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
