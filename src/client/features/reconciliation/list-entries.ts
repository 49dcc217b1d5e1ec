import type { ComparedService } from '#domain/reconciliation/compare-services.ts';
import {
  COMPARISON_STATES,
  type ComparedPerson,
  type ComparisonState,
} from '#domain/reconciliation/compare-staff.ts';
import {
  type CorrectionGround,
  correctionsOf,
  serviceCorrectionOf,
} from '#domain/reconciliation/corrections.ts';
import { type Settlement, settleDoubts } from '#domain/reconciliation/settle-doubts.ts';
import { clientDoubtOf, contactDoubtOf, settleServices } from '#domain/reconciliation/settle-services.ts';
import type { Act } from '#domain/request/act.ts';
import type { Compared } from './comparing/compare-list.ts';

interface EntryBase {
  /** Names it from one comparison to the next: its line, or whom it is about. */
  readonly key: string;
  /** Where it is shown; a doubt keeps its place once settled. */
  readonly state: ComparisonState;
  /** Something can be corrected. */
  readonly correctable: boolean;
  /** It ends somebody's access: a last day is asked. */
  readonly ends: boolean;
}

export interface StaffEntry extends EntryBase {
  readonly about: 'staff';
  /** As compared, and as it stands once its doubt is settled. */
  readonly first: ComparedPerson;
  readonly one: ComparedPerson;
}

export interface ServiceEntry extends EntryBase {
  readonly about: 'services';
  /** As compared, and as it stands once its doubts are settled. */
  readonly first: ComparedService;
  readonly one: ComparedService;
}

export type ListEntry = StaffEntry | ServiceEntry;

/** The comparison as it is shown. `ground` decides what can be corrected. */
export function listEntries(
  compared: readonly Compared[],
  settled: Readonly<Record<string, string>>,
  ground: CorrectionGround,
): ListEntry[] {
  const people = compared.flatMap((each) => (each.about === 'staff' ? [each.one] : []));
  const settlements = new Map(
    Object.entries(settled).map(([line, who]): [number, Settlement] => [
      Number(line),
      who === 'new' ? 'new' : { contactId: who },
    ]),
  );
  const staff = settleDoubts(people, settlements).map((one, place): StaffEntry => {
    const first = people[place] ?? one;
    return {
      about: 'staff',
      key: one.outside ? `line:${one.outside.line}` : `contact:${one.inside?.contactId}`,
      state: first.state,
      first,
      one,
      correctable: correctionsOf(one, ground).length > 0,
      ends: one.state === 'departed',
    };
  });
  const served = compared.flatMap((each) => (each.about === 'services' ? [each.one] : []));
  const byLine = new Map(served.map((one) => [one.line, one]));
  const services = settleServices(served, settled).map((one): ServiceEntry => {
    const first = one.line === null ? one : (byLine.get(one.line) ?? one);
    return {
      about: 'services',
      key: one.line === null ? `relation:${one.relationId}` : `line:${one.line}`,
      state: first.state,
      first,
      one,
      correctable: serviceCorrectionOf(one, ground) !== undefined,
      ends: one.state === 'departed',
    };
  });
  return [...staff, ...services];
}

/** The keys of what is doubtful about an entry, as settlements name it. */
export function doubtsOf(entry: ListEntry): string[] {
  if (entry.about === 'staff')
    return entry.first.doubt && entry.first.outside ? [`${entry.first.outside.line}`] : [];
  return [contactDoubtOf(entry.first), clientDoubtOf(entry.first)].filter((key) => key !== undefined);
}

/** The lines of the request that make the console say what the list says. */
export function actsOf(
  entries: readonly ListEntry[],
  groundOf: (entry: ListEntry) => CorrectionGround,
): Act[] {
  return entries.flatMap((entry) =>
    entry.about === 'staff'
      ? correctionsOf(entry.one, groundOf(entry))
      : (serviceCorrectionOf(entry.one, groundOf(entry)) ?? []),
  );
}

/** How many entries are in each state. */
export function countStates(entries: readonly ListEntry[]): Readonly<Record<ComparisonState, number>> {
  const counts = Object.fromEntries(COMPARISON_STATES.map((state) => [state, 0])) as Record<
    ComparisonState,
    number
  >;
  for (const { state } of entries) counts[state] += 1;
  return counts;
}

/** How many lines of the list are among them; the others couldn't be compared. */
export function countLines(entries: readonly ListEntry[]): number {
  return entries.filter((entry) => lineOf(entry) !== null).length;
}

/** The line of the list that an entry is about; null when the console alone has it. */
export function lineOf(entry: ListEntry): number | null {
  return entry.about === 'staff' ? (entry.one.outside?.line ?? null) : entry.one.line;
}

/**
 * The id of the contact that a line adds: the same however often it is made, so that a submission sent again is the same one.
 * Of the list's own id, whose last twelve digits become the line's number.
 */
export function newContactIdOf(listId: string, entry: ListEntry): string {
  return `${listId.slice(0, -12)}${(lineOf(entry) ?? 0).toString(16).padStart(12, '0')}`;
}
