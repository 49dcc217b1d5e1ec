import home from '#locales/en/home.json';

/** The English words of « Accueil », loaded with it. */
export const homeEnglish = { home };
