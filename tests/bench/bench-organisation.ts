import type { UserAccount } from '#domain/access/user-account.ts';
import type { WorldData } from '#server/store/world-data.ts';

/** An organisation of some size, as the measurements load it. */
export interface BenchOrganisation {
  /** « 1000000 authorizations » */
  readonly size: string;
  /** The account of its person responsible. */
  readonly manager: UserAccount;
  /** To be loaded in their order. */
  readonly chunks: AsyncIterable<WorldData> | readonly WorldData[];
}
