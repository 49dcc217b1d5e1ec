import clientFiles from '#locales/fr/client-files.json';
import sheets from '#locales/fr/sheets.json';

/** The French words of the sheets, loaded with the first of them. */
export const sheetFrench = { 'client-files': clientFiles, sheets };
