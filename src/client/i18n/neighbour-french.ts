import neighbourForms from '#locales/fr/neighbour-forms.json';

/** The French words of the neighbour forms of the catalogue, loaded with them. */
export const neighbourFrench = { 'neighbour-forms': neighbourForms };
