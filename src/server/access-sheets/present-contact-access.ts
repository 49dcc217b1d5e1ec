import type { ContactAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import type { FileRecords } from '#domain/authorization/subject-access.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { AccessRecords } from '#server/store/access-store.ts';
import { presentFileRelations } from './present-file-relations.ts';
import { presentSubjects } from './present-subjects.ts';
import { listedOf, type SheetMoment } from './sheet-moment.ts';

/** The records around one file, out of those that a sheet has read. */
export function recordsOf(organisationId: string, file: ClientFile, records: AccessRecords): FileRecords {
  const { organisationRelations, authorizations } = records;
  return { organisationId, file, organisationRelations, authorizations };
}

/** What the contact may do in the own file, then in each client's. */
export function presentContactAccess(
  organisation: ClientFile,
  contactId: string,
  records: AccessRecords,
  moment: SheetMoment,
): ContactAccess {
  const account = records.contacts.find(({ contact }) => contact.id === contactId)?.account ?? 'unlinked';
  const relations = records.contactRelations.filter((relation) => relation.contactId === contactId);
  const contact = { contactId, relations, account };
  const subjectsIn = (file: ClientFile) =>
    presentSubjects(recordsOf(organisation.id, file, records), contact, moment);
  const delegations = records.authorizations.filter((one) => one.contactId === contactId);
  const listed = new Set(listedOf([...relations, ...delegations], moment).map(({ fileId }) => fileId));
  const clients = records.files.filter(
    ({ id }) => id !== organisation.id && (!moment.startedOnly || listed.has(id)),
  );
  return {
    own: subjectsIn(organisation),
    files: clients.map((file) => ({
      file,
      relations: presentFileRelations(relations, file.id, moment),
      subjects: subjectsIn(file),
    })),
    complete: records.complete,
  };
}
