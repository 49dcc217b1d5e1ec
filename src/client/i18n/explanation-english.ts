import explanations from '#locales/en/explanations.json';

/** The English words of « Pourquoi ? », loaded when it opens. */
export const explanationEnglish = { explanations };
