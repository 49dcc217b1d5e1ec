import authorizations from '#locales/fr/authorizations.json';
import clientFiles from '#locales/fr/client-files.json';
import common from '#locales/fr/common.json';
import contacts from '#locales/fr/contacts.json';
import fields from '#locales/fr/fields.json';
import home from '#locales/fr/home.json';
import listing from '#locales/fr/listing.json';
import matrix from '#locales/fr/matrix.json';
import navigation from '#locales/fr/navigation.json';
import organisationRelations from '#locales/fr/organisation-relations.json';
import problems from '#locales/fr/problems.json';
import session from '#locales/fr/session.json';
import sheets from '#locales/fr/sheets.json';
import subjects from '#locales/fr/subjects.json';

/** Every French word of the console, one chunk; the shape that the keys are typed from. */
export const french = {
  authorizations,
  'client-files': clientFiles,
  common,
  contacts,
  fields,
  home,
  listing,
  matrix,
  navigation,
  'organisation-relations': organisationRelations,
  problems,
  session,
  sheets,
  subjects,
};
