/**
 * `offline`: nobody could be reached. `timeout`: no full answer in time. `unreadable`: an answer came, but not one
 * of the contract (a proxy's page, for instance).
 */
export type NetworkFailureReason = 'offline' | 'timeout' | 'unreadable';

/** The call got no answer that means anything; whether it had an effect isn't known. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';
  readonly reason: NetworkFailureReason;

  constructor(reason: NetworkFailureReason, cause?: unknown) {
    super(`no answer: ${reason}`, { cause });
    this.reason = reason;
  }
}
