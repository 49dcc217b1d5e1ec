import type { Operation } from '#contract/operation.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import type { CallOf } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { type memberOf, testWorld } from '#tests/harness/test-world.ts';

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
    fileId: organisationId ?? NOWHERE,
    authorizationId: holding?.id ?? NOWHERE,
  };
  const ownFile = who.member?.contact.organisationId ?? NOWHERE;
  const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    explainContactAccess: { contact: contactId, file: ownFile, subject: 'profile' },
    listHistory: { subject: 'contact', id: contactId },
    listSavedViews: { list: 'contacts' },
  };
  const record = organisationId && (await service.store.contacts.find(organisationId, contactId));
  return {
    params: Object.fromEntries(Object.keys(operation.params.shape).map((name) => [name, ids[name] ?? ''])),
    body: bodiesOf(who, profileId)[operation.id],
    ifMatch: record && 'contactId' in operation.params.shape ? record.contact.version : 1,
    query: queries[operation.id] ?? {},
  };
}

function bodiesOf({ email }: Somebody, profileId: string): Readonly<Record<string, unknown>> {
  return {
    createSession: { email, password: DEMO_PASSWORD },
    selectProfile: { profileId },
    updateContact: { language: 'en' },
    exportContacts: exportOf('contact'),
    exportAuthorizations: exportOf('subject'),
    exportOrganisationRelations: exportOf('client'),
    createSavedView: { list: 'contacts', name: crypto.randomUUID(), address: '', shared: true },
    updateSavedView: { shared: false },
  };
}

function exportOf(column: string) {
  return { format: 'csv', language: 'fr', columns: [column], rows: { kind: 'all', except: [] }, query: {} };
}
