import type { Contact } from '#domain/contact/contact.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import type { Profile } from './profile.ts';

/** What a profile may do in its organisation, sent with the session. */
export const PROFILE_ABILITIES = [
  'list-contacts',
  'list-authorizations',
  'list-organisation-relations',
  'submit-requests',
] as const;

export type ProfileAbility = (typeof PROFILE_ABILITIES)[number];

/** What a profile may do with one contact, sent with that contact. */
export const CONTACT_ABILITIES = ['view', 'update', 'update-email'] as const;

export type ContactAbility = (typeof CONTACT_ABILITIES)[number];

/** Those who may see and submit everything for an organisation (domain, section 2). */
const MANAGING: readonly ContactFunction[] = ['person-responsible', 'company-officer'];

/** Whether the profile acts for its organisation that day: an active Personne responsable or Dirigeant. */
export function manages(profile: Profile): boolean {
  return profile.standing.active && profile.standing.functions.some((kind) => MANAGING.includes(kind));
}

/** « Relations de l'organisation » stands in the side menu of firms and employers (002 and 003, step 3). */
const WITH_ORGANISATION_RELATIONS: readonly OrganisationKind[] = [
  'accounting-firm',
  'establishment',
  'employer',
];

/** What the profile may do in its organisation. */
export function abilitiesOf(profile: Profile): ProfileAbility[] {
  if (!manages(profile)) return [];
  const related = WITH_ORGANISATION_RELATIONS.includes(profile.organisation.kind);
  return PROFILE_ABILITIES.filter((ability) => related || ability !== 'list-organisation-relations');
}

/**
 * What the profile may do with this contact. Managers see and change everyone of their own organisation;
 * everybody else who is active sees his own sheet. The e-mail belongs to the account's owner
 * once an account is linked (domain, section 9, decision 2).
 */
export function abilitiesFor(
  profile: Profile,
  contact: Pick<Contact, 'id' | 'organisationId'>,
  linked: boolean,
): ContactAbility[] {
  if (contact.organisationId !== profile.organisation.id || !profile.standing.active) return [];
  if (manages(profile)) return linked ? ['view', 'update'] : ['view', 'update', 'update-email'];
  return contact.id === profile.contactId ? ['view'] : [];
}
