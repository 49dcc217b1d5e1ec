import account from '#locales/fr/account.json';
import credentials from '#locales/fr/credentials.json';

/** The French words of the account’s own pages, loaded with them. */
export const accountFrench = {
  credentials,
  account,
};
