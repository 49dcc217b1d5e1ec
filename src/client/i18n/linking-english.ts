import linking from '#locales/en/linking.json';

/** The English words of linking, loaded with them. */
export const linkingEnglish = {
  linking,
};
