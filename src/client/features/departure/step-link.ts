/** The way to a step, for the router's links. */
export interface StepLink {
  readonly to: '/mon-organisation/depart';
  readonly search: Readonly<Record<string, unknown>>;
}
