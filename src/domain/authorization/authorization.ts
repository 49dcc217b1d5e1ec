import type { Period } from '#domain/calendar/period.ts';
import type { Provenance } from '#domain/relation/provenance.ts';

/** What may be done in a file, « Sujet autorisé » (domain, section 6). */
export const AUTHORIZED_SUBJECTS = [
  'data-access',
  'payments-and-statements',
  'union-dues-complaints',
  'profile',
  'monthly-report',
  'union-vote',
  'site-and-compliance',
  'workforce',
] as const;

export type AuthorizedSubject = (typeof AUTHORIZED_SUBJECTS)[number];

/** How far, « Droit »: « Lecture » or « Écriture ». */
export const RIGHTS = ['read', 'write'] as const;

export type Right = (typeof RIGHTS)[number];

/** A subject granted with a right in a file. */
export interface Authorization extends Period, Provenance {
  readonly id: string;
  /** The organisation that holds it. */
  readonly organisationId: string;
  /** Whose file it opens: the holder's own, or a client's. */
  readonly fileId: string;
  /** The contact it is delegated to; `null` while the organisation itself holds it. */
  readonly contactId: string | null;
  readonly subject: AuthorizedSubject;
  readonly right: Right;
}
