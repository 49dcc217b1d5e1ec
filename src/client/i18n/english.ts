import authorizations from '#locales/en/authorizations.json';
import clientFiles from '#locales/en/client-files.json';
import common from '#locales/en/common.json';
import contacts from '#locales/en/contacts.json';
import fields from '#locales/en/fields.json';
import home from '#locales/en/home.json';
import listing from '#locales/en/listing.json';
import matrix from '#locales/en/matrix.json';
import navigation from '#locales/en/navigation.json';
import organisationRelations from '#locales/en/organisation-relations.json';
import problems from '#locales/en/problems.json';
import session from '#locales/en/session.json';
import sheets from '#locales/en/sheets.json';
import subjects from '#locales/en/subjects.json';

/** Every English word of the console, one chunk. */
export const english = {
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
