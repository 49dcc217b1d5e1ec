import credentials from '#locales/en/credentials.json';
import legal from '#locales/en/legal.json';
import passwordReset from '#locales/en/password-reset.json';
import signUp from '#locales/en/sign-up.json';

/** The English words of sign-up, forgotten passwords and the terms, loaded with them. */
export const signUpEnglish = {
  credentials,
  'sign-up': signUp,
  'password-reset': passwordReset,
  legal,
};
