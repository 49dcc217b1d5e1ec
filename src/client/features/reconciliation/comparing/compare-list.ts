import type { Rows } from '#client/features/reconciliation/reading/checked-rows.ts';
import type { Roster } from '#contract/roster/roster.schema.ts';
import { type ComparedService, compareServices } from '#domain/reconciliation/compare-services.ts';
import { type ComparedPerson, compareStaff } from '#domain/reconciliation/compare-staff.ts';
import { type OutsidePerson, readOutsidePerson } from '#domain/reconciliation/outside-person.ts';
import type { ColumnMapping } from '#domain/reconciliation/recognise-columns.ts';
import { LIST_RULES } from './list-rules.ts';

/** What a list is about: the organisation's own people, or who of them serves which client. */
export const LIST_SUBJECTS = ['staff', 'services'] as const;

export type ListSubject = (typeof LIST_SUBJECTS)[number];

export interface ListToCompare {
  readonly about: ListSubject;
  readonly rows: Rows;
  readonly hasHeader: boolean;
  readonly mapping: ColumnMapping;
  readonly roster: Roster;
}

export type Compared =
  | { readonly about: 'staff'; readonly one: ComparedPerson }
  | { readonly about: 'services'; readonly one: ComparedService };

/** The list beside what the console knows. */
export function compareList({ about, rows, hasHeader, mapping, roster }: ListToCompare): Compared[] {
  const outside = rows.flatMap((row, place): OutsidePerson[] => {
    if (hasHeader && place === 0) return [];
    const person = readOutsidePerson(row, mapping, place + 1, LIST_RULES);
    return person ? [person] : [];
  });
  if (about === 'staff') return compareStaff(outside, roster.contacts).map((one) => ({ about, one }));
  const { contacts, services } = roster;
  const clients = roster.files.map(({ id, name }) => ({ fileId: id, name }));
  return compareServices(outside, { contacts, clients, services }).map((one) => ({ about, one }));
}
