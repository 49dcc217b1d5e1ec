/** Who somebody is elsewhere, proved to us. */
export interface Identity {
  readonly subject: string;
  /** As the provider tells it. */
  readonly email: string;
}

/** What a refusal at the provider, or of what it told, comes to. */
export class IdentityRefused extends Error {
  override readonly name = 'IdentityRefused';
}

/** The provider can't be reached, or isn't what its settings say. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}
