import { mailboxRoute } from '#client/features/mailbox/mailbox.routes.ts';
import { passwordResetRoute } from '#client/features/password-reset/password-reset.routes.ts';
import { privacyRoute } from '#client/features/privacy/privacy.routes.ts';
import { reservedAccessRoute, signUpRoute, termsRoute } from '#client/features/sign-up/sign-up.routes.ts';
import { shellWords } from '#client/i18n/shell-words.ts';

/** Every page that needs no account, but the sign-in page: loaded once one of them is asked for. */
export const openRoutes = [
  signUpRoute,
  passwordResetRoute,
  termsRoute,
  privacyRoute,
  reservedAccessRoute,
  mailboxRoute,
] as const;

export { shellWords };
