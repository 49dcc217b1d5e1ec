import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation, OrganisationKind } from '#domain/organisation/organisation.ts';
import { standingOn } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import { presentOrganisationRelation } from '#server/organisation-relations/organisation-relation-list-page.ts';
import type { AccessRecords } from '#server/store/access-store.ts';
import { recordsOf } from './present-contact-access.ts';
import { presentFileRelations } from './present-file-relations.ts';
import { presentHoldings, presentSubjects } from './present-subjects.ts';

/** What is held in the file, and who acts there. */
export function presentClientFile(
  organisation: Organisation,
  file: ClientFile,
  records: AccessRecords,
  moment: { readonly day: CalendarDay; readonly now: Date },
): ClientFileSheet {
  const around = recordsOf(organisation.id, file, records);
  return {
    file,
    relations: records.organisationRelations.map((relation) =>
      presentOrganisationRelation({ relation, ...sidesOf(relation, organisation, file) }, moment),
    ),
    holdings: presentHoldings(around, moment.day),
    contacts: records.contacts.map(({ contact, account }) => {
      const own = records.contactRelations.filter(({ contactId }) => contactId === contact.id);
      return {
        contact: { id: contact.id, firstName: contact.firstName, lastName: contact.lastName },
        functions: [...standingOn(own, moment.day).functions],
        linked: account !== 'unlinked',
        relations: presentFileRelations(own, file.id, moment),
        subjects: presentSubjects(around, { contactId: contact.id, relations: own, account }, moment.day),
      };
    }),
    complete: records.complete,
  };
}

/** The client and who serves it: the organisation serves the file, or, seen by an employer, the firm of the file serves it. */
function sidesOf(relation: OrganisationRelation, own: Organisation, file: ClientFile) {
  if (relation.fileId === file.id) return { file, organisation: own };
  return { file: own, organisation: { ...file, kind: file.kind as OrganisationKind } };
}
