import bulk from '#locales/fr/bulk.json';

/** The French words of the bulk acts, loaded with them. */
export const bulkFrench = { bulk };
