import type { OrganisationChanges } from '#domain/organisation/organisation-details.ts';
import type { PersonChanges } from '#domain/request/act.ts';

/** What a line changes beside relations and subjects. */
export const CHANGED_FIELDS = [
  'firstName',
  'lastName',
  'email',
  'language',
  'phones',
  'address',
  'neq',
  'website',
  'headOffice',
  'mailing',
] as const satisfies ReadonlyArray<keyof PersonChanges | keyof OrganisationChanges>;
