import { covers } from './covers.ts';
import { groupBy } from './group-by.ts';
import type { ModelRecords } from './model-records.ts';
import { type Violation, violationsOf } from './violation.ts';

interface InFile {
  readonly organisationId: string;
  readonly fileId: string;
}

const fileKey = ({ organisationId, fileId }: InFile) => `${organisationId}/${fileId}`;
const tieKey = ({ contactId, fileId }: { contactId: string | null; fileId: string }) =>
  `${contactId}/${fileId}`;
const subjectKey = (row: InFile & { subject: string }) => `${fileKey(row)}/${row.subject}`;

/**
 * Nothing outlasts what it rests on: whatever is in a client's file lies within the client's relation, a delegation within the
 * contact's relation to the file and within what the organisation holds there, right included (sections 2 and 9, decision 8).
 */
export function checkChain(records: ModelRecords): Violation[] {
  const { authorizations, contactRelations } = records;
  const clients = groupBy(records.organisationRelations, fileKey);
  const ties = groupBy(contactRelations, tieKey);
  const held = groupBy(
    authorizations.filter(({ contactId }) => contactId === null),
    subjectKey,
  );
  const inClientFiles = [...authorizations, ...contactRelations].filter(
    ({ organisationId, fileId }) => organisationId !== fileId,
  );
  const delegations = authorizations.filter(({ contactId }) => contactId !== null);
  const holdingsOf = (row: (typeof delegations)[number]) => held.get(subjectKey(row)) ?? [];
  const within = delegations.filter((row) => covers(holdingsOf(row), row));
  return [
    ...violationsOf(
      'file-without-client-relation',
      inClientFiles.filter((row) => !covers(clients.get(fileKey(row)) ?? [], row)),
    ),
    ...violationsOf(
      'delegation-without-contact-relation',
      delegations.filter((row) => !covers(ties.get(tieKey(row)) ?? [], row)),
    ),
    ...violationsOf(
      'delegation-without-holding',
      delegations.filter((row) => !covers(holdingsOf(row), row)),
    ),
    ...violationsOf(
      'right-beyond-own',
      within.filter((row) => row.right === 'write' && !covers(holdingsOf(row).filter(writes), row)),
    ),
  ];
}

function writes({ right }: { readonly right: string }): boolean {
  return right === 'write';
}
