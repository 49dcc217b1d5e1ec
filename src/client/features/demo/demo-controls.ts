/** Somebody of the world, ready to be signed in as. */
export interface DemoPersona {
  readonly key: string;
  /** What he shows: `person-responsible`, `former-contact`… */
  readonly kind: string;
  readonly email: string;
  readonly personName: string;
  /** Empty without any profile. */
  readonly organisationName: string;
}

/** What the trainer's panel can do with the service that runs in the page; read anew after each act. */
export interface DemoControls {
  readonly world: string;
  readonly worlds: readonly string[];
  readonly personas: readonly DemoPersona[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  signInAs(personaKey: string): Promise<void>;
  chooseWorld(world: string): Promise<void>;
  reset(): Promise<void>;
}
