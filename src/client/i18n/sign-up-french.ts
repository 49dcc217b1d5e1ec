import credentials from '#locales/fr/credentials.json';
import legal from '#locales/fr/legal.json';
import passwordReset from '#locales/fr/password-reset.json';
import signUp from '#locales/fr/sign-up.json';

/** The French words of sign-up, forgotten passwords and the terms, loaded with them. */
export const signUpFrench = {
  credentials,
  'sign-up': signUp,
  'password-reset': passwordReset,
  legal,
};
