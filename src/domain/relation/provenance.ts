/** How a record came to be: converted from the old services, made by the employer, or by a request of the organisation (001, 003). */
export const ORIGINS = ['converted', 'employer', 'request'] as const;

export type Origin = (typeof ORIGINS)[number];

/** Where a record comes from, and when it shows: what is shown may lag the truth by up to 24 hours (section 9, decision 9). */
export interface Provenance {
  readonly origin: Origin;
  /** The instant (ISO 8601, UTC) from which the body's tables show it; before it, it is on its way. `null`: long since. */
  readonly visibleAt: string | null;
}

export function isOnItsWay(record: Provenance, now: Date): boolean {
  return record.visibleAt !== null && Date.parse(record.visibleAt) > now.getTime();
}
