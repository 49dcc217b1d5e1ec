import type { ModelRecords } from './model-records.ts';
import { type Violation, violationsOf } from './violation.ts';

/** Records point to what there is; a contact belongs to the organisation that the record names. */
export function checkReferences(records: ModelRecords): Violation[] {
  const organisations = new Set(records.organisations.map(({ id }) => id));
  const files = new Set([...organisations, ...records.individuals.map(({ id }) => id)]);
  const owners = new Map(records.contacts.map(({ id, organisationId }) => [id, organisationId]));
  const accounts = new Set(records.accounts.map(({ id }) => id));
  const { contacts, organisationRelations, contactRelations, authorizations, profileLinks } = records;
  const inFiles = [...organisationRelations, ...contactRelations, ...authorizations];
  const delegations = authorizations.flatMap(({ contactId, ...row }) =>
    contactId === null ? [] : [{ ...row, contactId }],
  );
  const ofContacts = [...contactRelations, ...delegations, ...profileLinks];
  return [
    ...violationsOf('id-repeated', repeatedIds(records)),
    ...violationsOf(
      'organisation-unknown',
      [...contacts, ...inFiles].filter(({ organisationId }) => !organisations.has(organisationId)),
    ),
    ...violationsOf(
      'file-unknown',
      inFiles.filter(({ fileId }) => !files.has(fileId)),
    ),
    ...violationsOf(
      'contact-unknown',
      ofContacts.filter(({ contactId, organisationId }) => owners.get(contactId) !== organisationId),
    ),
    ...violationsOf(
      'account-unknown',
      profileLinks.filter(({ accountId }) => !accounts.has(accountId)),
    ),
  ];
}

/** Within each sort of record, those whose id another one before them bears. */
function repeatedIds(records: ModelRecords): Array<{ id: string; organisationId: string }> {
  const files = [...records.organisations, ...records.individuals];
  const sorts = [
    files.map(({ id }) => ({ id, organisationId: id })),
    records.contacts,
    records.organisationRelations,
    records.contactRelations,
    records.authorizations,
    records.profileLinks,
  ];
  return sorts.flatMap((rows) => {
    const seen = new Set<string>();
    return rows.filter(({ id }) => seen.size === seen.add(id).size);
  });
}
