import explanations from '#locales/fr/explanations.json';

/** The French words of « Pourquoi ? », loaded when it opens. */
export const explanationFrench = { explanations };
