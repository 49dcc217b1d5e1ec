import reconciliation from '#locales/fr/reconciliation.json';

/** The French words of « Rapprochement », loaded with it. */
export const reconciliationFrench = { reconciliation };
