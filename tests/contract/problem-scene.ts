import type { Operation } from '#contract/operation.ts';
import type { Caller, CallOf } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';

/** What a problem is provoked with. */
export interface Scene {
  readonly service: Service;
  readonly operation: Operation;
  readonly good: CallOf<Operation>;
  /** Anaïs, Personne responsable of the firm. */
  readonly caller: Caller;
}
