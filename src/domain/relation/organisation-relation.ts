import type { Period } from '#domain/calendar/period.ts';

/** « a comme firme comptable ou serv. de paie »: the employer's tie to its firm, made and ended by the employer (003). */
export interface OrganisationRelation extends Period {
  readonly id: string;
  readonly employerId: string;
  readonly firmId: string;
}
