import type { Organisation } from '#domain/organisation/organisation.ts';
import { idOf } from './build-id.ts';

type Given = Pick<Organisation, 'name'> & Partial<Organisation>;

/** An organisation, by default an employer. */
export function buildOrganisation(given: Given): Organisation {
  const kind = given.kind ?? 'employer';
  return { id: idOf('organisation', `${kind}/${given.name}`), kind, ...given };
}
