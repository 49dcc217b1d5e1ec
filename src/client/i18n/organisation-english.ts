import authorizations from '#locales/en/authorizations.json';
import contacts from '#locales/en/contacts.json';
import linkEvents from '#locales/en/link-events.json';
import listing from '#locales/en/listing.json';
import matrix from '#locales/en/matrix.json';
import organisationRelations from '#locales/en/organisation-relations.json';
import subjects from '#locales/en/subjects.json';

/** The English words of « Mon organisation », loaded with its first page. */
export const organisationEnglish = {
  authorizations,
  contacts,
  'link-events': linkEvents,
  listing,
  matrix,
  'organisation-relations': organisationRelations,
  subjects,
};
