import type { ListAddress } from '#client/listing/list-address.ts';
import { dayAddress } from '#client/listing/shared-filter-addresses.ts';
import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';

/** « État au » of a sheet, out of its address; undefined: today. */
export function sheetDayOf(address: ListAddress): string | undefined {
  const text = writtenDay(address);
  return text !== undefined && parseCalendarDay(text) !== undefined ? text : undefined;
}

/** What the address says of the day, understood or not. */
export function writtenDay(address: ListAddress): string | undefined {
  const value = address[dayAddress.param];
  return value === undefined || value === '' ? undefined : String(value);
}

/** The address of a sheet on a day; today's is plain. */
export function sheetAddress(day: string | undefined): ListAddress {
  return day === undefined ? {} : { [dayAddress.param]: day };
}
