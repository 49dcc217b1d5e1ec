import * as z from 'zod';
import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import { ORGANISATION_KINDS } from '#domain/organisation/organisation.ts';

/** Written in capitals it's the same id: stores compare it in small letters. */
export const idSchema = z.uuid().toLowerCase();

/** A day of the calendar, `YYYY-MM-DD`. */
export const daySchema = z.string().refine((text) => parseCalendarDay(text) !== undefined, 'wrong-format');

export const emailSchema = z.email().max(254);

export const organisationSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
});

export const noFields = z.strictObject({});
