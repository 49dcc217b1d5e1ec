import type { Operation } from '#contract/operation.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Period } from '#domain/calendar/period.ts';
import type { Call } from '#server/http/route.ts';

/** The day that a sheet is true of. */
export interface SheetMoment {
  readonly day: CalendarDay;
  readonly now: Date;
  /** « État au »: what starts after the day isn't listed, as in the tables. */
  readonly startedOnly: boolean;
}

export function momentOf(
  call: Pick<Call<Operation>, 'today' | 'now'> & { readonly query: { readonly on?: string | undefined } },
): SheetMoment {
  const on = call.query.on as CalendarDay | undefined;
  return { day: on ?? call.today, now: call.now, startedOnly: on !== undefined };
}

/** The records that a sheet lists. */
export function listedOf<Row extends Period>(rows: readonly Row[], { day, startedOnly }: SheetMoment): Row[] {
  return rows.filter(({ startOn }) => !startedOnly || startOn <= day);
}
