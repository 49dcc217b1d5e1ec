import type { WorldData } from '#server/store/world-data.ts';
import {
  checkAuthorizations,
  checkContactRelations,
  checkOrganisationRelations,
  distinct,
  type Ground,
} from './check-rows.ts';
import { rowKey } from './memory-rows.ts';
import { type MemoryWorld, relationsOf } from './memory-world.ts';
import { refuseIf } from './refuse-if.ts';

/** Refuses, with an error that says what, data that PostgreSQL's constraints would refuse. Changes nothing. */
export function checkWorld(world: MemoryWorld, data: WorldData): void {
  distinct('organisation', data.organisations, (one) => one.id, world.organisations);
  const newFiles = [...data.organisations, ...data.individuals];
  distinct('details', data.organisationDetails ?? [], (one) => one.organisationId, world.details);
  for (const { organisationId } of data.organisationDetails ?? []) {
    refuseIf(
      !data.organisations.some(({ id }) => id === organisationId),
      `details of nobody: ${organisationId}`,
    );
  }
  distinct('file', newFiles, (one) => one.id, world.files);
  const organisationKinds = new Map(data.organisations.map(({ id, kind }) => [id, kind]));
  const fileKinds = new Map(newFiles.map(({ id, kind }) => [id, kind]));
  const accounts = distinct('account', data.accounts, (one) => one.id);
  // The sign-in may have made the accounts already: those stay.
  const newAccounts = data.accounts.filter((one) => !world.accounts.has(one.id));
  const knownEmails = new Map([...world.accounts.values()].map((one) => [one.email, one]));
  distinct('account e-mail', newAccounts, (one) => one.email, knownEmails);

  const contacts = distinct('contact', data.contacts, (one) => rowKey(one.organisationId, one.id));
  const ground: Ground = {
    organisationKind: (id) => organisationKinds.get(id) ?? world.organisations.get(id)?.kind,
    fileKind: (id) => fileKinds.get(id) ?? world.files.get(id)?.kind,
    hasContact: (organisationId, id) =>
      contacts.has(rowKey(organisationId, id)) || world.contacts.get(organisationId)?.get(id) !== undefined,
    hasContactRelation: (organisationId, id) => world.contacts.get(organisationId)?.hasRelation(id) ?? false,
    relationsOf: (organisationId, contactId) => relationsOf(world, organisationId, contactId),
    organisationRelations: () => [...world.organisationRelations.values()],
    hasAuthorization: (organisationId, id) => world.authorizations.get(organisationId)?.get(id) !== undefined,
    authorizationsIn: (organisationId, fileId) =>
      world.authorizations.get(organisationId)?.ofFile(fileId) ?? [],
  };
  checkContacts(world, data, ground);
  checkOrganisationRelations(data.organisationRelations, ground);
  checkContactRelations(data.contactRelations, ground);
  checkAuthorizations(data.authorizations, ground);

  const links = [...world.linksByAccount.values()].flat();
  const linkKey = (one: { accountId: string; organisationId: string }) =>
    rowKey(one.accountId, one.organisationId);
  const held = ({ organisationId, contactId }: { organisationId: string; contactId: string }) =>
    rowKey(organisationId, contactId);
  distinct('linked contact', data.profileLinks, held, new Map(links.map((one) => [held(one), one])));
  checkRecords(world, data, ground);
  distinct('profile', data.profileLinks, linkKey, new Map(links.map((one) => [linkKey(one), one])));
  for (const one of data.profileLinks) {
    const known = accounts.has(one.accountId) || world.accounts.has(one.accountId);
    refuseIf(!known, `profile ${one.id} of nobody`);
    refuseIf(
      !ground.hasContact(one.organisationId, one.contactId),
      `profile ${one.id} of an unknown contact`,
    );
  }
}

function checkRecords(
  { oldCredentials, recordAnswers }: MemoryWorld,
  data: WorldData,
  { hasContact }: Ground,
): void {
  const identifier = (one: { readonly identifier: string }) => one.identifier;
  distinct('old identifier', data.oldCredentials ?? [], identifier, oldCredentials);
  distinct('record identifier', data.recordAnswers ?? [], identifier, recordAnswers);
  for (const one of [...(data.oldCredentials ?? []), ...(data.recordAnswers ?? [])]) {
    refuseIf(
      !hasContact(one.organisationId, one.contactId),
      `record ${one.identifier} of an unknown contact`,
    );
  }
}

function checkContacts(world: MemoryWorld, data: WorldData, ground: Ground): void {
  for (const one of data.contacts) {
    const known = ground.organisationKind(one.organisationId) !== undefined;
    refuseIf(!known, `contact ${one.id} of an unknown organisation`);
    refuseIf(world.contacts.get(one.organisationId)?.get(one.id) !== undefined, `contact ${one.id} twice`);
    refuseIf(!(one.version >= 1), `contact ${one.id} without version`);
    refuseIf(one.firstName === '' || one.lastName === '', `contact ${one.id} without name`);
  }
}
