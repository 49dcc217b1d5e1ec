import type { ProfileAbility } from '#domain/access/access-rules.ts';

/** The pages of « Relations et autorisations », in the order of the side menu, each with the ability that opens it. */
export const ORGANISATION_PAGES = [
  { key: 'authorizations', ability: 'list-authorizations', to: '/mon-organisation/autorisations' },
  { key: 'contacts', ability: 'list-contacts', to: '/mon-organisation/contacts' },
  {
    key: 'organisation-relations',
    ability: 'list-organisation-relations',
    to: '/mon-organisation/relations',
  },
  { key: 'matrix', ability: 'list-authorizations', to: '/mon-organisation/matrice' },
  { key: 'links', ability: 'list-contacts', to: '/mon-organisation/liaisons' },
  { key: 'details', ability: 'submit-requests', to: '/mon-organisation/informations' },
] as const satisfies ReadonlyArray<{ key: string; ability: ProfileAbility; to: string }>;

export type OrganisationPageKey = (typeof ORGANISATION_PAGES)[number]['key'];

/** Those that a profile may open. */
export function organisationPagesOf(abilities: readonly ProfileAbility[]) {
  return ORGANISATION_PAGES.filter(({ ability }) => abilities.includes(ability));
}
