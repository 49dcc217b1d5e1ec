import * as z from 'zod';
import { checkDay, checkPeriod } from '#client/forms/day-rules.ts';
import { type Report, reportTo } from '#client/forms/report.ts';
import type { BulkActName } from '#client/listing/selection/bulk-address.ts';
import { MAX_LINES } from '#contract/requests/request-content.schema.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import type { BulkValues } from './bulk-values.ts';

export interface BulkFacts {
  readonly act: BulkActName;
  readonly list: 'contacts' | 'authorizations';
  readonly today: string;
  /** Clients' files that there are; undefined until they are read. */
  readonly files: readonly string[] | undefined;
  /** For how many contacts; undefined until they are counted. */
  readonly targets: number | undefined;
}

const typedSchema = z.object({
  files: z.enum(['all', 'some']),
  fileIds: z.array(z.string()),
  function: z.enum([...CONTACT_FUNCTIONS, '']),
  startOn: z.string(),
  endOn: z.string(),
  noEnd: z.boolean(),
  when: z.enum(['now', 'day']),
  lastDay: z.string(),
  narrows: z.boolean(),
  writes: z.array(z.enum(AUTHORIZED_SUBJECTS)),
  reads: z.array(z.enum(AUTHORIZED_SUBJECTS)),
});

/** What must be filled in, by the act. */
export function bulkSchema(facts: BulkFacts): z.ZodType<BulkValues, BulkValues> {
  return typedSchema.superRefine((values, context) => {
    const report = reportTo(context);
    switch (facts.act) {
      case 'deleguer':
        checkFiles(report, values, facts);
        checkPeriod(report, values, facts.today);
        return checkSubjects(report, values, values.narrows);
      case 'ajouter':
        if (values.function === '') report(['function'], 'required');
        return checkPeriod(report, values, facts.today);
      case 'fin':
        return facts.list === 'authorizations'
          ? checkLastDay(report, values, facts.today)
          : checkPeriod(report, { ...values, startOn: facts.today }, facts.today);
      case 'retirer':
        return values.when === 'day' ? checkLastDay(report, values, facts.today) : undefined;
      default:
        return undefined;
    }
  });
}

function checkFiles(report: Report, { files, fileIds }: BulkValues, facts: BulkFacts): void {
  const count = files === 'all' ? (facts.files?.length ?? 0) : fileIds.length;
  if (count === 0) report(['fileIds'], 'required');
  const lines = count * (facts.targets ?? 1);
  if (lines > MAX_LINES) report(['fileIds'], 'too-many-lines', { lines, max: MAX_LINES });
}

function checkSubjects(report: Report, { writes, reads }: BulkValues, asked: boolean): void {
  if (asked && writes.length + reads.length === 0) report(['writes'], 'required');
}

function checkLastDay(report: Report, { lastDay }: BulkValues, today: string): void {
  if (checkDay(report, ['lastDay'], lastDay) && lastDay.trim() < today) {
    report(['lastDay'], 'day-past', { today });
  }
}
