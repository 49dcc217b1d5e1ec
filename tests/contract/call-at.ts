import type { Operation } from '#contract/operation.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { limitKey } from '#server/accounts/account-limits.ts';
import type { CallOf } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { DELEGATED_CLIENT, FIRM, type memberOf, testWorld } from '#tests/harness/test-world.ts';
import { accountBodies } from './account-calls.ts';
import { linkingBodies } from './linking-calls.ts';
import { keepIncident, keepRectification, PRIVACY_BODIES } from './privacy-calls.ts';
import { keepRequestBeside } from './request-beside.ts';
import { PREVIEWED, PREVIEWED_BY_CLIENT, submissionOf } from './request-bodies.ts';

export interface Somebody {
  readonly email: string;
  /** Nobody's own without a profile. */
  readonly member: ReturnType<typeof memberOf> | undefined;
}

/** Through which profile, and about whom. */
export interface Aim {
  readonly profileId: string;
  readonly contactId: string;
}

/** Nothing has this id. */
export const NOWHERE = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

/** What they are about was kept just before, in its first version. */
const KEPT = ['updateIncident', 'answerRectification'];

let calls = 0;

/** The operation called about a contact: itself, its organisation's file, what it holds, the view kept in its place. */
export async function callAt(
  service: Service,
  operation: Operation,
  who: Somebody,
  { profileId, contactId }: Aim,
): Promise<CallOf<Operation>> {
  const { contacts, authorizations } = testWorld().data;
  const organisationId = contacts.find(({ id }) => id === contactId)?.organisationId;
  const held = authorizations.filter((one) => one.organisationId === organisationId);
  const holding = held.find((one) => one.contactId === contactId) ?? held[0];
  const ids: Readonly<Record<string, string>> = {
    profileId,
    contactId,
    viewId: contactId,
    requestId: contactId,
    sessionId: contactId,
    linkId: testWorld().data.profileLinks.find((one) => one.contactId === contactId)?.id ?? NOWHERE,
    incidentId: operation.id === 'updateIncident' ? await keepIncident(service) : NOWHERE,
    rectificationId: operation.id === 'answerRectification' ? await keepRectification(service) : NOWHERE,
    organisationId: organisationId ?? NOWHERE,
    line: '1',
    fileId: organisationId ?? NOWHERE,
    authorizationId: holding?.id ?? NOWHERE,
  };
  const ownFile = who.member?.contact.organisationId ?? NOWHERE;
  const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    explainContactAccess: { contact: contactId, file: ownFile, subject: 'profile' },
    listHistory: { subject: 'contact', id: contactId },
    listSavedViews: { list: 'contacts' },
  };
  const onRequest = /\/(requests|agent)\b/.test(operation.path) && !KEPT.includes(operation.id);
  const version = onRequest ? await keepRequestBeside(service, contactId, operation.id) : 1;
  const record = organisationId && (await service.store.contacts.find(organisationId, contactId));
  // Each from somewhere else: no limit of an address is what is looked for here.
  calls += 1;
  const address = `203.${(calls >> 16) & 255}.${(calls >> 8) & 255}.${calls & 255}`;
  const found =
    operation.path.startsWith('/api/account') && (await service.store.accounts.findByEmail(who.email));
  const account = found ? found.account : undefined;
  if (account) await forgetTries(service, account.id);
  return {
    address,
    params: Object.fromEntries(Object.keys(operation.params.shape).map((name) => [name, ids[name] ?? ''])),
    body: bodiesOf(who, profileId)[operation.id],
    ifMatch:
      account && operation.versioned
        ? account.version
        : record && 'contactId' in operation.params.shape
          ? record.contact.version
          : version,
    query: queries[operation.id] ?? {},
  };
}

/** A wrong password each time: it isn't the limit that is looked for here. */
async function forgetTries({ store, codes }: Service, accountId: string): Promise<void> {
  const names = ['password of an account', 'second factor of an account'];
  await store.limits.giveBack(await Promise.all(names.map((name) => limitKey(codes, name, accountId))));
}

function bodiesOf({ email, member }: Somebody, profileId: string): Readonly<Record<string, unknown>> {
  return {
    ...accountBodies(),
    createSession: { email, password: DEMO_PASSWORD },
    selectProfile: { profileId },
    updateContact: { language: 'en' },
    exportContacts: exportOf('contact'),
    exportAuthorizations: exportOf('subject'),
    exportOrganisationRelations: exportOf('client'),
    createSavedView: { list: 'contacts', name: crypto.randomUUID(), address: '', shared: true },
    updateSavedView: { shared: false },
    previewRequest: previewedBy(member?.contact.organisationId),
    submitRequest: submissionOf(),
    decideReview: { decision: 'refuse', reason: 'Numéro de client inconnu' },
    ...linkingBodies(),
    ...PRIVACY_BODIES,
    reportMailDelivery: { messageId: NOWHERE, state: 'delivered' },
  };
}

function previewedBy(organisationId: string | undefined): unknown {
  if (organisationId === FIRM.id) return PREVIEWED;
  return organisationId === DELEGATED_CLIENT.id ? PREVIEWED_BY_CLIENT : { content: submissionOf().content };
}

function exportOf(column: string) {
  return { format: 'csv', language: 'fr', columns: [column], rows: { kind: 'all', except: [] }, query: {} };
}
