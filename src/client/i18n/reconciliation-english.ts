import reconciliation from '#locales/en/reconciliation.json';

/** The English words of « Rapprochement », loaded with it. */
export const reconciliationEnglish = { reconciliation };
