/** Who somebody is elsewhere, proved to us. */
export interface Identity {
  readonly subject: string;
  /** As the provider tells it. */
  readonly email: string;
}

/** Refused; given up by the person; or of an address that the provider doesn't vouch for. */
export type RefusedReason = 'refused' | 'cancelled' | 'unproved';

/** What a refusal at the provider, or of what it told, comes to. */
export class IdentityRefused extends Error {
  override readonly name = 'IdentityRefused';
  readonly reason: RefusedReason;

  constructor(message: string, reason: RefusedReason = 'refused') {
    super(message);
    this.reason = reason;
  }
}

/** The provider can't be reached, or isn't what its settings say. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}
