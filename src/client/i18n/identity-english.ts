import identity from '#locales/en/identity.json';

/** The English words of signing in elsewhere, loaded where the service offers it. */
export const identityEnglish = { identity };
