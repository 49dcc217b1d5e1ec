import type { SubjectAccess as SubjectAccessAnswer } from '#contract/access-sheets/access-sheet.schema.ts';
import {
  accessOf,
  type ContactRecords,
  type FileRecords,
  holdingOf,
  recordedSubjects,
  type SubjectAccess,
} from '#domain/authorization/subject-access.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';

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
export function presentHoldings(records: FileRecords, day: CalendarDay): SubjectAccessAnswer[] {
  return recordedSubjects(records).map((subject) => presentSubject(holdingOf(records, subject, day)));
}

/** What a contact gets of each subject that it or the organisation has, or had, in the file. */
export function presentSubjects(
  records: FileRecords,
  contact: ContactRecords,
  day: CalendarDay,
): SubjectAccessAnswer[] {
  return recordedSubjects(records, contact.contactId).map((subject) =>
    presentSubject(accessOf(records, contact, subject, day)),
  );
}
