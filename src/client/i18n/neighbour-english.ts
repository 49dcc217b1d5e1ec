import neighbourForms from '#locales/en/neighbour-forms.json';

/** The English words of the neighbour forms of the catalogue, loaded with them. */
export const neighbourEnglish = { 'neighbour-forms': neighbourForms };
