import { foldText } from '#domain/search/fold-text.ts';
import type { RecordKind } from './record-identifier.ts';

/** What can be asked to recognise somebody by what the body has on file (000, method 2). */
export const RECORD_QUESTIONS = [
  'birth-date',
  'postal-code',
  'last-employer',
  'licence-number',
  'founding-officer',
  'founding-year',
  'president',
] as const;

export type RecordQuestion = (typeof RECORD_QUESTIONS)[number];

/** The questions of each kind of file, in the order they are asked; all must be answered. */
export const QUESTIONS_OF: Readonly<Record<RecordKind, readonly RecordQuestion[]>> = {
  worker: ['birth-date', 'postal-code', 'last-employer'],
  employer: ['licence-number', 'postal-code', 'founding-officer'],
  association: ['founding-year', 'postal-code', 'president'],
};

/** An answer as it is compared: without accents, case, spaces and punctuation. */
export function readRecordAnswer(typed: string): string {
  return foldText(typed.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '');
}
