import home from '#locales/fr/home.json';

/** The French words of « Accueil », loaded with it. */
export const homeFrench = { home };
