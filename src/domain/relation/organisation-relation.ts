import type { Period } from '#domain/calendar/period.ts';
import type { FileKind } from '#domain/file/client-file.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { Provenance } from './provenance.ts';

/**
 * The kinds of tie between a client's file and the organisation that serves it. « a comme firme comptable ou serv. de paie » is
 * made and ended by the employer (003, step 3); a worker or retiree « est représenté par » his association or local.
 */
export const ORGANISATION_RELATION_KINDS = ['has-accounting-firm', 'is-represented-by'] as const;

export type OrganisationRelationKind = (typeof ORGANISATION_RELATION_KINDS)[number];

/** The tie of a client's file to the organisation that serves it. */
export interface OrganisationRelation extends Period, Provenance {
  readonly id: string;
  /** The organisation that serves the file: the firm, the association, the local. */
  readonly organisationId: string;
  /** The client's file. */
  readonly fileId: string;
  readonly kind: OrganisationRelationKind;
}

/** Which files each kind of tie starts from, and which organisations it leads to (section 2; 002, step 4). */
const TIES: Readonly<
  Record<OrganisationRelationKind, { files: readonly FileKind[]; by: readonly OrganisationKind[] }>
> = {
  'has-accounting-firm': { files: ['employer', 'establishment'], by: ['accounting-firm'] },
  'is-represented-by': { files: ['worker', 'retiree'], by: ['association', 'local'] },
};

/** Whether this kind of tie joins a file of one kind to an organisation of another. */
export function joins(kind: OrganisationRelationKind, file: FileKind, by: OrganisationKind): boolean {
  return TIES[kind].files.includes(file) && TIES[kind].by.includes(by);
}
