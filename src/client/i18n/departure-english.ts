import departure from '#locales/en/departure.json';

/** The English words of « Départ », loaded with it. */
export const departureEnglish = { departure };
