import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import { standingOn } from '#domain/relation/contact-relation.ts';
import { presentOrganisationRelation } from '#server/organisation-relations/organisation-relation-list-page.ts';
import type { AccessRecords } from '#server/store/access-store.ts';
import { recordsOf } from './present-contact-access.ts';
import { presentFileRelations } from './present-file-relations.ts';
import { presentHoldings, presentSubjects } from './present-subjects.ts';
import { listedOf, type SheetMoment } from './sheet-moment.ts';

/** What is held in the file, and who acts there. */
export function presentClientFile(
  organisation: Organisation,
  file: ClientFile,
  records: AccessRecords,
  moment: SheetMoment,
): ClientFileSheet {
  const around = recordsOf(organisation.id, file, records);
  const inFile = [...records.contactRelations, ...records.authorizations].filter(
    ({ fileId }) => fileId === file.id,
  );
  const acting = new Set(listedOf(inFile, moment).map(({ contactId }) => contactId));
  return {
    file,
    role: file.id === organisation.id ? 'own' : 'client',
    relations: listedOf(records.organisationRelations, moment).map((relation) =>
      presentOrganisationRelation({ relation, file, organisation }, moment),
    ),
    holdings: presentHoldings(around, moment),
    contacts: records.contacts
      .filter(({ contact }) => !moment.startedOnly || acting.has(contact.id))
      .map(({ contact, account }) => {
        const own = records.contactRelations.filter(({ contactId }) => contactId === contact.id);
        return {
          contact: { id: contact.id, firstName: contact.firstName, lastName: contact.lastName },
          functions: [...standingOn(own, moment.day).functions],
          linked: account !== 'unlinked',
          relations: presentFileRelations(own, file.id, moment),
          subjects: presentSubjects(around, { contactId: contact.id, relations: own, account }, moment),
        };
      }),
    complete: records.complete,
  };
}
