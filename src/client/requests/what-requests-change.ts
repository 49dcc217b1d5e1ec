import type { QueryKey } from '@tanstack/react-query';

const CHANGED = [
  'contacts',
  'authorizations',
  'client-files',
  'organisation-details',
  'organisation-relations',
  'matrix',
  'requests',
] as const;

/** The queries that are out of date once a request was submitted, taken up again or cancelled. */
export function whatRequestsChange(profileId: string): QueryKey[] {
  return CHANGED.map((name) => [name, profileId]);
}
