import bulk from '#locales/en/bulk.json';

/** The English words of the bulk acts, loaded with them. */
export const bulkEnglish = { bulk };
