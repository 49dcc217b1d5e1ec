import account from '#locales/en/account.json';
import credentials from '#locales/en/credentials.json';

/** The English words of the account’s own pages, loaded with them. */
export const accountEnglish = {
  credentials,
  account,
};
