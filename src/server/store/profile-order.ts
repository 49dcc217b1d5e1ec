import type { Profile } from '#domain/access/profile.ts';
import { compareFrench } from '#domain/search/french-order.ts';

/** The order of an account's profiles: by the organisation's name, then id. */
export function compareProfiles(left: Profile, right: Profile): number {
  return compareFrench(left.organisation.name, right.organisation.name) || (left.id < right.id ? -1 : 1);
}
