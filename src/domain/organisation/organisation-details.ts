import type { Phone } from '#domain/contact/contact.ts';
import type { PostalAddress } from '#domain/contact/postal-address.ts';

/** How an organisation is reached, beside its name (« Modifier les informations d'une organisation », « Modifier une adresse »). */
export interface OrganisationDetails {
  /** « Numéro d'entreprise du Québec », ten digits. */
  readonly neq: string | null;
  readonly email: string | null;
  /** With its scheme: `https://…`. */
  readonly website: string | null;
  /** The main phone first. */
  readonly phones: readonly Phone[];
  /** « Adresse du siège » */
  readonly headOffice: PostalAddress | null;
  /** « Adresse postale », when mail goes elsewhere; null: to the head office. */
  readonly mailing: PostalAddress | null;
  /** Counts the changes, from 1; what `ETag` carries. */
  readonly version: number;
}

/** What is left out stays as it is. */
export type OrganisationChanges = Partial<Omit<OrganisationDetails, 'version'>>;

/** Of an organisation that has told nothing yet. */
export const NO_DETAILS: OrganisationDetails = {
  neq: null,
  email: null,
  website: null,
  phones: [],
  headOffice: null,
  mailing: null,
  version: 1,
};
