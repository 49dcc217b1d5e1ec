import authorizations from '#locales/fr/authorizations.json';
import clientFiles from '#locales/fr/client-files.json';
import contacts from '#locales/fr/contacts.json';
import listing from '#locales/fr/listing.json';
import matrix from '#locales/fr/matrix.json';
import organisationRelations from '#locales/fr/organisation-relations.json';
import sheets from '#locales/fr/sheets.json';
import subjects from '#locales/fr/subjects.json';

/** The French words of « Mon organisation », loaded with its first page. */
export const organisationFrench = {
  authorizations,
  'client-files': clientFiles,
  contacts,
  listing,
  matrix,
  'organisation-relations': organisationRelations,
  sheets,
  subjects,
};
