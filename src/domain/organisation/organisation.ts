/** The types of organisation (domain, section 2): « firme comptable », « association », « local », « établissement », « employeur ». */
export const ORGANISATION_KINDS = [
  'accounting-firm',
  'association',
  'local',
  'establishment',
  'employer',
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** The support address the guides give to this type of organisation (002 and 003, last page). */
export function supportAddressOf(kind: OrganisationKind): string {
  return kind === 'accounting-firm' ? 'firmecomptable@ccq.org' : 'dsrti@ccq.org';
}

/** Whether it acts in other files than its own: employers' for a firm, workers' and retirees' for a union. */
export function servesClients(kind: OrganisationKind): boolean {
  return kind === 'accounting-firm' || kind === 'association' || kind === 'local';
}
