import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { Act, GrantAct } from '#domain/request/act.ts';
import type { LineState } from '#domain/request/request.ts';
import type { SettledLine } from '#server/store/request-store.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { testWorld } from '#tests/harness/test-world.ts';

/** The state in which each operation wants the line of the request. */
const STATES: Readonly<Record<string, LineState>> = {
  resumeRequest: 'refused',
  cancelRequest: 'waiting',
  listReviews: 'waiting',
  decideReview: 'waiting',
};

/**
 * A request in the place of a contact, under the contact's id, in its organisation: one line, for somebody new who may already be
 * this very contact. Gives its version; nothing happens for an id that no contact has.
 */
export async function keepRequestBeside(
  { store, clock }: Pick<Service, 'store' | 'clock'>,
  contactId: string,
  operationId: string,
): Promise<number> {
  const contact = testWorld().data.contacts.find(({ id }) => id === contactId);
  if (!contact) return 1;
  const { organisationId } = contact;
  const state = STATES[operationId] ?? 'refused';
  const now = clock.now();
  await store.write(async ({ requests }) => {
    if (!(await requests.find(organisationId, contactId))) {
      await requests.add(requestOf(organisationId, contactId, now), [newPerson(organisationId)]);
    }
    await requests.settleLines(organisationId, contactId, [lineOf(organisationId, contactId, state)]);
    await requests.refresh(organisationId, contactId, { now, visibleAt: null });
  });
  if (operationId === 'listReviews') await keepMatter(organisationId, { store, clock });
  return (await store.requests.find(organisationId, contactId))?.version ?? 1;
}

/** Another request with somebody new who waits for an agent; gives its id. */
export async function keepReview(
  organisationId: string,
  { store, clock }: Pick<Service, 'store' | 'clock'>,
): Promise<string> {
  const id = crypto.randomUUID();
  const now = clock.now();
  await store.write(async ({ requests }) => {
    const request = { ...requestOf(organisationId, id, now), undoes: null, corrects: null };
    await requests.add(request, [newPerson(organisationId)]);
    await requests.settleLines(organisationId, id, [lineOf(organisationId, id, 'waiting')]);
    await requests.refresh(organisationId, id, { now, visibleAt: null });
  });
  return id;
}

/** A request by which the organisation tells of itself, and that waits for an agent. */
async function keepMatter(
  organisationId: string,
  { store, clock }: Pick<Service, 'store' | 'clock'>,
): Promise<void> {
  const id = crypto.randomUUID();
  const now = clock.now();
  const act: Act = {
    kind: 'manage-organisation',
    matter: 'legal-name',
    effectiveOn: calendarDay('2027-01-01'),
    name: 'Nom nouveau inc.',
    neq: null,
    explanation: 'Les statuts ont changé.',
  };
  await store.write(async ({ requests }) => {
    const request = { ...requestOf(organisationId, id, now), undoes: null, corrects: null };
    await requests.add({ ...request, form: 'manage-organisation' }, [act]);
    await requests.settleLines(organisationId, id, [
      { ...lineOf(organisationId, id, 'waiting'), contactId: null },
    ]);
    await requests.refresh(organisationId, id, { now, visibleAt: null });
  });
}

/** A request of the organisation as it is kept first. */
export function requestOf(organisationId: string, contactId: string, now: Date) {
  const none = { waiting: 0, applied: 0, unchanged: 0, refused: 0, cancelled: 0 };
  return {
    id: contactId,
    organisationId,
    form: 'add-relation' as const,
    state: 'submitted' as const,
    accountId: contactId,
    profileId: contactId,
    submittedBy: 'Quelqu’un',
    submittedAt: now.toISOString(),
    appliedAt: null,
    visibleAt: null,
    attestations: [{ key: 'acts-for-us', version: 1, language: 'fr' } as const],
    counts: { pending: 1, ...none },
    // Itself: the only one that is surely there.
    undoes: contactId,
    corrects: contactId,
    version: 1,
  };
}

/** Somebody with the name of a contact of the organisation, and a client number. */
function newPerson(organisationId: string): GrantAct {
  const [known] = testWorld().data.contacts.filter((one) => one.organisationId === organisationId);
  return {
    kind: 'grant',
    contactId: null,
    person: {
      firstName: known?.firstName ?? '',
      lastName: known?.lastName ?? '',
      email: 'nouvelle.personne@courriel.example',
      language: 'fr',
      phones: [{ kind: 'mobile', number: '+14185550100', extension: null }],
      clientNumber: '7654321',
    },
    newContactId: crypto.randomUUID(),
    fileId: organisationId,
    function: 'staff-member',
    startOn: calendarDay('2026-11-22'),
    endOn: NO_END,
    subjects: [{ subject: 'profile', right: 'read' }],
  } satisfies Act;
}

function lineOf(organisationId: string, contactId: string, state: LineState): SettledLine {
  const effect = { contactId, fileId: organisationId, subject: 'profile', right: 'read' } as const;
  return {
    number: 1,
    state,
    contactId,
    refusal: state === 'refused' ? { code: 'rule-broken', params: { rule: 'none' } } : null,
    notes: [{ code: 'duplicate-by-name', params: { contactId } }],
    gained: [effect],
    lost: [effect],
    relationEnds: [],
    authorizationEnds: [],
  };
}
