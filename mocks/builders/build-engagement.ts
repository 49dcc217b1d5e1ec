import type { Period } from '#domain/calendar/period.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { Delegate, Subjects } from './build-grants.ts';
import { buildServedFile, type ServedFileData } from './build-served-file.ts';

interface Engagement {
  readonly firm: Organisation;
  readonly employer: Organisation;
  readonly period: Period;
  /** What the employer grants the firm in its file. */
  readonly subjects: Subjects;
  /** The firm's contacts who serve the file. */
  readonly delegates: readonly Delegate[];
}

/** An employer that has the firm as its accounting firm, with the whole chain behind its file. */
export function buildEngagement({ firm, employer, ...served }: Engagement): ServedFileData {
  return buildServedFile({
    kind: 'has-accounting-firm',
    organisationId: firm.id,
    fileId: employer.id,
    function: 'authorized-individual',
    ...served,
  });
}
