import incidents from '#locales/fr/incidents.json';
import privacy from '#locales/fr/privacy.json';

/** The French words of privacy and incidents, loaded with them. */
export const privacyFrench = {
  privacy,
  incidents,
};
