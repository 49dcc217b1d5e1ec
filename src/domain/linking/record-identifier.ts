/** Of whose file an identifier of the former online services is (000, method 1). A retiree is asked as a worker is. */
export const RECORD_KINDS = ['worker', 'employer', 'association'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** `ci1234567` or the former e-mail; `er123456`; `as` or `ap` and the acronym. */
const FORMS: Readonly<Record<RecordKind, RegExp>> = {
  worker: /^(ci\d{7}|[^\s\p{C}@]+@[^\s\p{C}@]+\.[^\s\p{C}@]+)$/u,
  employer: /^er\d{6}$/,
  association: /^a[sp][a-z0-9]{2,12}$/,
};

/**
 * The identifier as it is kept: small letters, without the spaces and hyphens that people put into numbers. `undefined` when it can't
 * be one of that kind.
 */
export function readRecordIdentifier(kind: RecordKind, typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const identifier = text.includes('@') ? text : text.replace(/[\s.\u2010-\u2015-]/g, '');
  return FORMS[kind].test(identifier) ? identifier : undefined;
}
