import modifyContact from '#locales/en/modify-contact.json';

/** The English words of form B, loaded with it. */
export const modifyContactEnglish = { 'modify-contact': modifyContact };
