import { neverBegins, type Period } from '#domain/calendar/period.ts';
import { groupBy } from './group-by.ts';
import type { ModelRecords } from './model-records.ts';
import { type Violation, type ViolationCode, violationsOf } from './violation.ts';

type Row = Period & { readonly id: string; readonly organisationId: string };

/** Those that start before another one of their key has ended. */
function repeated<R extends Row>(code: ViolationCode, rows: readonly R[], keyOf: (row: R) => string) {
  const late = [...groupBy(rows, keyOf).values()].flatMap((group) => {
    let lastEnd = '';
    const sorted = group
      .filter((row) => !neverBegins(row))
      .sort((left, right) => (left.startOn < right.startOn ? -1 : 1));
    return sorted.filter(({ startOn, endOn }) => {
      const overlaps = startOn <= lastEnd;
      if (endOn > lastEnd) lastEnd = endOn;
      return overlaps;
    });
  });
  return violationsOf(code, late);
}

/** One active relation per contact, kind and target (section 9, decision 7); likewise for clients, and for a subject in a file. */
export function checkRepetitions(records: ModelRecords): Violation[] {
  const { contactRelations, organisationRelations, authorizations } = records;
  return [
    ...repeated(
      'contact-relation-repeated',
      contactRelations,
      (row) => `${row.contactId}/${row.function}/${row.fileId}`,
    ),
    ...repeated(
      'organisation-relation-repeated',
      organisationRelations,
      (row) => `${row.organisationId}/${row.fileId}/${row.kind}`,
    ),
    ...repeated(
      'authorization-repeated',
      authorizations,
      (row) => `${row.contactId ?? row.organisationId}/${row.fileId}/${row.subject}`,
    ),
  ];
}
