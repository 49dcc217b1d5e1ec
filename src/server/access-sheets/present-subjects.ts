import type {
  Holding,
  SubjectAccess as SubjectAccessAnswer,
} from '#contract/access-sheets/access-sheet.schema.ts';
import {
  accessOf,
  type ContactRecords,
  type FileRecords,
  holdingOf,
  recordedSubjects,
  type SubjectAccess,
} from '#domain/authorization/subject-access.ts';
import { shownPeriod } from '#domain/calendar/period.ts';
import { listedOf, type SheetMoment } from './sheet-moment.ts';

/** A subject's standing, as the wire has it. */
export function presentSubject({
  subject,
  held,
  delegated,
  undelegableServices,
  explanation,
}: SubjectAccess): SubjectAccessAnswer {
  const { right, links, broken } = explanation;
  return {
    subject,
    held,
    delegated,
    undelegableServices: [...undelegableServices],
    explanation: { right, links: [...links], broken },
  };
}

/** What the organisation holds in the file, subject by subject. */
export function presentHoldings(records: FileRecords, moment: SheetMoment): Holding[] {
  const own = records.authorizations.filter(({ contactId }) => contactId === null);
  return subjectsIn(records, moment).flatMap((subject) => {
    const grants = own.filter((one) => one.subject === subject && one.fileId === records.file.id);
    const shown = shownPeriod(listedOf(grants, moment), moment.day);
    if (!shown) return [];
    const { startOn, endOn } = shown;
    return [{ ...presentSubject(holdingOf(records, subject, moment.day)), startOn, endOn }];
  });
}

/** What a contact gets of each subject that it or the organisation has, or had, in the file. */
export function presentSubjects(
  records: FileRecords,
  contact: ContactRecords,
  moment: SheetMoment,
): SubjectAccessAnswer[] {
  return subjectsIn(records, moment, contact.contactId).map((subject) =>
    presentSubject(accessOf(records, contact, subject, moment.day)),
  );
}

/** Those on the sheet; what explains them may lie ahead. */
function subjectsIn(records: FileRecords, moment: SheetMoment, contactId?: string) {
  return recordedSubjects(
    { ...records, authorizations: listedOf(records.authorizations, moment) },
    contactId,
  );
}
