import departure from '#locales/fr/departure.json';

/** The French words of « Départ », loaded with it. */
export const departureFrench = { departure };
