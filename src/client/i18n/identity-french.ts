import identity from '#locales/fr/identity.json';

/** The French words of signing in elsewhere, loaded where the service offers it. */
export const identityFrench = { identity };
