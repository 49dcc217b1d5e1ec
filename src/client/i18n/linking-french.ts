import linking from '#locales/fr/linking.json';

/** The French words of linking, loaded with them. */
export const linkingFrench = {
  linking,
};
