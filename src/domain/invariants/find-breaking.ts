import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Period } from '#domain/calendar/period.ts';
import { checkInvariants } from './check-invariants.ts';
import type { ModelRecords } from './model-records.ts';
import type { Violation } from './violation.ts';

/** The records that change after they are made: none is ever taken away. */
type ChangingRecords = Pick<ModelRecords, 'organisationRelations' | 'contactRelations' | 'authorizations'>;

/** What one step does: adds records, ends some of one sort, or moves the ends of some. */
export interface ModelChange {
  readonly added?: Partial<ChangingRecords>;
  readonly ended?: {
    readonly records: keyof ChangingRecords;
    readonly organisationId: string;
    readonly ids: readonly string[];
    readonly endOn: CalendarDay;
  };
  readonly moved?: {
    readonly records: 'contactRelations' | 'authorizations';
    readonly organisationId: string;
    readonly ends: ReadonlyArray<{
      readonly id: string;
      readonly before: CalendarDay;
      readonly endOn: CalendarDay;
    }>;
  };
}

/**
 * The records after the change. Only what has started by the end day, and ends later, is ended; only what ends as it is thought to
 * is moved.
 */
export function applyChange(records: ModelRecords, { added = {}, ended, moved }: ModelChange): ModelRecords {
  const moves = new Map(moved?.ends.map((end) => [end.id, end]));
  const endRows = <Row extends Period & { id: string; organisationId: string }>(
    name: keyof ChangingRecords,
    rows: readonly Row[],
  ): Row[] =>
    rows.map((row) => {
      const move =
        moved?.records === name && row.organisationId === moved.organisationId && moves.get(row.id);
      if (move) return row.endOn === move.before ? { ...row, endOn: move.endOn } : row;
      const asked =
        ended?.records === name && row.organisationId === ended.organisationId && ended.ids.includes(row.id);
      return asked && row.startOn <= ended.endOn && ended.endOn < row.endOn
        ? { ...row, endOn: ended.endOn }
        : row;
    });
  const { organisationRelations, contactRelations, authorizations } = records;
  return {
    ...records,
    organisationRelations: [
      ...endRows('organisationRelations', organisationRelations),
      ...(added.organisationRelations ?? []),
    ],
    contactRelations: [...endRows('contactRelations', contactRelations), ...(added.contactRelations ?? [])],
    authorizations: [...endRows('authorizations', authorizations), ...(added.authorizations ?? [])],
  };
}

/**
 * The rules that a change would break and that hold so far; empty when it may be made. To be asked in the transaction of the
 * change, with all the records of the organisations it touches: what spans several tables no constraint can say.
 */
export function findBreaking(change: ModelChange, records: ModelRecords, day: CalendarDay): Violation[] {
  const keyOf = ({ code, recordId }: Violation) => `${code} ${recordId}`;
  const known = new Set(checkInvariants(records, day).map(keyOf));
  return checkInvariants(applyChange(records, change), day).filter((one) => !known.has(keyOf(one)));
}
