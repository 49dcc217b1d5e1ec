import type { WorldData } from '#server/store/world-data.ts';
import { type memberOf, testWorld } from '#tests/harness/test-world.ts';

/** What stands in the text though it is no business of the reader's: records, people and names of other organisations. */
export function leaksIn(text: string, member: ReturnType<typeof memberOf> | undefined): string[] {
  const { data } = testWorld();
  const home = member?.contact.organisationId;
  // An account with a second profile sees its own contact there.
  const links = data.profileLinks.filter(({ accountId }) => accountId === member?.accountId);
  const own = new Set(links.map(({ contactId }) => contactId));
  const foreign = ({ organisationId }: { readonly organisationId: string }) => organisationId !== home;
  const contacts = data.contacts.filter((one) => foreign(one) && !own.has(one.id));
  const emails = new Set(data.contacts.filter((one) => !foreign(one)).map(({ email }) => email));
  const records = [...data.contactRelations, ...data.authorizations].filter(foreign);
  const ties = data.organisationRelations.filter((one) => foreign(one) && one.fileId !== home);
  const known = knownTo(data, [home, ...links.map(({ organisationId }) => organisationId)]);
  const unknown = data.organisations.filter(({ id }) => !known.has(id));
  const secret = [
    ...contacts.flatMap(({ id, email }) => [id, ...(email && !emails.has(email) ? [email] : [])]),
    ...[...records, ...ties].map(({ id }) => id),
    ...unknown.flatMap(({ id, name }) => [id, name]),
  ];
  return secret.filter((one) => text.includes(one));
}

/** Organisations with which one of these has, or had, anything to do. */
function knownTo(data: WorldData, homes: ReadonlyArray<string | undefined>): ReadonlySet<string | undefined> {
  const sides = data.organisationRelations.map(({ organisationId, fileId }) => [organisationId, fileId]);
  return new Set([...homes, ...sides.filter((pair) => pair.some((id) => homes.includes(id))).flat()]);
}
