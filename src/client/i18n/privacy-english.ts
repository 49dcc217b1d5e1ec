import incidents from '#locales/en/incidents.json';
import privacy from '#locales/en/privacy.json';

/** The English words of privacy and incidents, loaded with them. */
export const privacyEnglish = {
  privacy,
  incidents,
};
