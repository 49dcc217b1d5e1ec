import * as z from 'zod';
import { FILE_KINDS, type FileKind } from '#domain/file/client-file.ts';

/** A file, and the colleague who takes it. */
export interface Assignment {
  readonly fileId: string;
  readonly fileKind: FileKind;
  readonly contactId: string;
}

/** What the assistant holds about one departure, besides whose it is. */
export interface DepartureValues {
  /** « Dès maintenant », or a day that is chosen. */
  when: 'now' | 'day';
  lastDay: string;
  assignments: Assignment[];
  /** Files that nobody will cover, knowingly. */
  left: string[];
}

export const NO_DEPARTURE: DepartureValues = { when: 'now', lastDay: '', assignments: [], left: [] };

/** A draft holds what somebody typed: it is read as anything else from outside. */
export const departureValuesSchema: z.ZodType<DepartureValues> = z.object({
  when: z.enum(['now', 'day']),
  lastDay: z.string(),
  assignments: z.array(z.object({ fileId: z.string(), fileKind: z.enum(FILE_KINDS), contactId: z.string() })),
  left: z.array(z.string()),
});
