import clientFiles from '#locales/en/client-files.json';
import sheets from '#locales/en/sheets.json';

/** The English words of the sheets, loaded with the first of them. */
export const sheetEnglish = { 'client-files': clientFiles, sheets };
