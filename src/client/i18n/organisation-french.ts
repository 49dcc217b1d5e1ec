import authorizations from '#locales/fr/authorizations.json';
import contacts from '#locales/fr/contacts.json';
import linkEvents from '#locales/fr/link-events.json';
import listing from '#locales/fr/listing.json';
import matrix from '#locales/fr/matrix.json';
import organisationRelations from '#locales/fr/organisation-relations.json';
import subjects from '#locales/fr/subjects.json';

/** The French words of « Mon organisation », loaded with its first page. */
export const organisationFrench = {
  authorizations,
  contacts,
  'link-events': linkEvents,
  listing,
  matrix,
  'organisation-relations': organisationRelations,
  subjects,
};
