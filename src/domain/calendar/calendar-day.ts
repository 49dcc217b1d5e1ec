/** A day without time, `YYYY-MM-DD`, as the forms and the tables show it. */
export type CalendarDay = string & { readonly __calendarDay: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads a day; `undefined` for anything that isn't one of the calendar (2026-02-30, 26-1-5, '…T00:00'). */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysIn(year, month) ? (text as CalendarDay) : undefined;
}

/** Same as {@link parseCalendarDay} for days known to be right; throws a `RangeError` otherwise. */
export function calendarDay(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (!day) throw new RangeError(`not a calendar day: ${text}`);
  return day;
}

/** By time zone: to make one takes far longer than to use it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day that a clock on a wall of the time zone shows at this instant. */
export function dayIn(timeZone: string, instant: Date): CalendarDay {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', calendar: 'gregory' });
  clocks.set(timeZone, clock);
  return calendarDay(clock.format(instant));
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + count);
  return calendarDay(instant.toISOString().slice(0, 10));
}
