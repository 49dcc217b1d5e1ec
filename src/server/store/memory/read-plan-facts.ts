import { isActiveOn, neverBegins } from '#domain/calendar/period.ts';
import { CODE_MAIL_WINDOW_MS, codeBlockedUntil } from '#domain/linking/code-mail-limits.ts';
import { NO_DETAILS } from '#domain/organisation/organisation-details.ts';
import { isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { Act } from '#domain/request/act.ts';
import type { KnownContact, PlanFacts } from '#domain/request/plan.ts';
import { type AskedOfActs, askedOf, foldedName } from '#server/store/asked-of-acts.ts';
import { isLiveCode } from '#server/store/live-code.ts';
import { inFactsOrder } from '#server/store/plan-facts-order.ts';
import { linkingCodeReads } from './linking-codes.ts';
import type { MemoryView } from './memory-view.ts';
import { readFirms } from './read-firms.ts';

/** The same facts as PostgreSQL gives. */
export async function readPlanFacts(
  view: MemoryView,
  organisationId: string,
  acts: readonly Act[],
  at: Pick<PlanFacts, 'today' | 'now' | 'visibleAt'>,
  beside: readonly string[] = [],
): Promise<PlanFacts> {
  const organisation = view.world.organisations.get(organisationId);
  if (!organisation) throw new Error(`no organisation ${organisationId}`);
  const asked = askedOf(acts);
  const named = new Set(asked.contactIds);
  const contactRelations = asked.contactIds.flatMap((id) => view.relationsOf(organisationId, id));
  const rows = [...(view.authorizations(organisationId)?.rows() ?? [])].map((row) => row.authorization);
  const delegated = rows.filter(({ contactId }) => contactId !== null && named.has(contactId));
  const fileIds = new Set([
    organisationId,
    ...asked.fileIds,
    ...[...contactRelations, ...delegated].map(({ fileId }) => fileId),
  ]);
  const inFiles = rows.filter(({ fileId }) => fileIds.has(fileId));
  const besides = new Set([...named, ...beside]);
  const others = inFiles.filter(({ contactId }) => contactId !== null && !besides.has(contactId));
  const cover = others.filter((one) => one.fileId !== organisationId && isActiveOn(one, at.today));
  return inFactsOrder({
    ...at,
    organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
    details: view.details(organisationId) ?? NO_DETAILS,
    contacts: await knownContacts(view, organisationId, asked, new Date(at.now)),
    files: [...fileIds].flatMap((fileId) => {
      const file = view.world.files.get(fileId);
      return file ? [{ id: file.id, name: file.name, kind: file.kind }] : [];
    }),
    organisationRelations: view
      .organisationRelations()
      .filter((one) => one.organisationId === organisationId && fileIds.has(one.fileId)),
    contactRelations,
    authorizations: [...inFiles.filter(({ contactId }) => contactId === null), ...delegated],
    cover: [...new Set(cover.map(({ fileId }) => fileId))],
    responsibles: responsiblesOf(view, organisationId, at.today),
    firms: readFirms(view, organisation, asked),
  });
}

async function knownContacts(
  view: MemoryView,
  organisationId: string,
  { contactIds, persons }: AskedOfActs,
  now: Date,
): Promise<KnownContact[]> {
  const named = new Set(contactIds);
  const numbers = new Set(persons.flatMap(({ clientNumber }) => clientNumber ?? []));
  const emails = new Set(persons.flatMap(({ email }) => email ?? []));
  const names = new Set(persons.map(({ name }) => name));
  const contacts = view
    .contactsByName(organisationId)
    .map(({ contact }) => contact)
    .filter(
      (contact) =>
        named.has(contact.id) ||
        (contact.clientNumber !== null && numbers.has(contact.clientNumber)) ||
        (contact.email !== null && emails.has(contact.email.toLowerCase())) ||
        (names.size > 0 && names.has(foldedName(contact))),
    );
  const ids = contacts.map(({ id }) => id);
  const codes = await linkingCodeReads(view).newestOf(organisationId, ids);
  const mailed = codesMailed(view, now);
  const open = view.contactsWithOpenAccount(organisationId);
  return contacts.map((contact) => ({
    contact,
    linked: view.isLinked(organisationId, contact.id),
    accountOpen: open.has(contact.id),
    liveCode: isLiveCode(codes.get(contact.id), now),
    codeBlockedUntil: codeBlockedUntil(mailed.get(contact.email?.toLowerCase() ?? '') ?? [], now),
  }));
}

/** When codes were last mailed, by address. */
function codesMailed(view: MemoryView, now: Date): Map<string, Date[]> {
  const since = now.getTime() - CODE_MAIL_WINDOW_MS;
  const mailed = new Map<string, Date[]>();
  for (const { template, to, queuedAt } of view.rows('outbox')) {
    const at = new Date(queuedAt);
    if (template !== 'linking-credentials' && template !== 'linking-reminder') continue;
    if (at.getTime() > since) mailed.set(to.toLowerCase(), [...(mailed.get(to.toLowerCase()) ?? []), at]);
  }
  return mailed;
}

function responsiblesOf(
  view: MemoryView,
  organisationId: string,
  today: PlanFacts['today'],
): PlanFacts['responsibles'] {
  const open = view.contactsWithOpenAccount(organisationId);
  return (view.index(organisationId)?.allRelations() ?? [])
    .filter(
      (one) =>
        one.function === 'person-responsible' &&
        isOwnRelation(one) &&
        one.endOn >= today &&
        !neverBegins(one) &&
        open.has(one.contactId),
    )
    .map(({ id, contactId, startOn, endOn }) => ({ id, contactId, startOn, endOn }));
}
