import type { ListAddress } from '#client/listing/list-address.ts';
import { matrixQueries } from './matrix-queries.ts';
import { matrixSearch, toMatrixQuery } from './matrix-search.ts';

/** The contacts and files that an address of the page asks for. */
export function matrixQuery(profileId: string, address: ListAddress) {
  return matrixQueries.read(profileId, toMatrixQuery(matrixSearch.read(address).state));
}
