import * as z from 'zod';
import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import { FILE_KINDS } from '#domain/file/client-file.ts';
import { ORGANISATION_KINDS } from '#domain/organisation/organisation.ts';
import { ORIGINS } from '#domain/relation/provenance.ts';

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

/** A file one may act in: an organisation's, or a worker's or retiree's. */
export const clientFileSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  kind: z.enum(FILE_KINDS),
});

/** Where a row comes from, and whether the tables of the body don't show it as settled yet. */
export const provenanceShape = {
  origin: z.enum(ORIGINS),
  onItsWay: z.boolean(),
};

export const noFields = z.strictObject({});
