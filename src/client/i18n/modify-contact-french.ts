import modifyContact from '#locales/fr/modify-contact.json';

/** The French words of form B, loaded with it. */
export const modifyContactFrench = { 'modify-contact': modifyContact };
