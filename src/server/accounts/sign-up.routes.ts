import {
  requestPasswordReset,
  resendCode,
  resetPassword,
  startSignUp,
  verifySignUp,
} from '#contract/accounts/sign-up.operations.ts';
import { findPasswordFlaw } from '#domain/access/password-rules.ts';
import { TERMS_VERSION } from '#domain/access/terms.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Route } from '#server/http/route.ts';
import { serviceRoute } from '#server/http/service-route.ts';
import { sessionRoute } from '#server/http/session-route.ts';
import { presentSession } from '#server/session/present-session.ts';
import { addressOf } from './address-of.ts';
import { createAccount } from './create-account.ts';
import { fieldRefused, refuseFlaw } from './field-refused.ts';
import { replacePassword } from './replace-password.ts';
import { sendAgain, startProofs, takeCodeAsked } from './start-proofs.ts';
import { takeCodeTry } from './try-code.ts';

const start = serviceRoute(startSignUp, async (call, { deps }) => {
  const { password, termsVersion, firstName, lastName, language } = call.body;
  const email = addressOf(call.body.email);
  if (termsVersion !== TERMS_VERSION) throw fieldRefused('termsVersion', 'unknown-value');
  refuseFlaw(findPasswordFlaw(password, { email, firstName, lastName, organisations: [] }));
  await takeCodeAsked(call, deps);
  const passwordHash = await deps.auth.hash(password);
  const known = (await deps.store.accounts.findByEmail(email))?.account;
  // The mail to somebody who has an account greets him by his own name.
  const names = { firstName: known?.firstName ?? firstName, lastName: known?.lastName ?? lastName };
  const details = { ...names, language, passwordHash, termsVersion, mail: known ? 'known' : 'code' } as const;
  return startProofs(call, deps, [{ purpose: 'sign-up', email, accountId: known?.id ?? null, details }]);
});

const again = serviceRoute(resendCode, async (call, { deps }) => {
  await takeCodeAsked(call, deps);
  return sendAgain(call, deps, call.body.id);
});

const verify = sessionRoute(verifySignUp, async (call, { request, deps }) => {
  const taken = await takeCodeTry(call, deps);
  const account = await createAccount(call, deps);
  const opened = account && (await deps.auth.openSession(account.id, request.headers, call.address));
  if (!opened) throw new Refusal('code-refused');
  await deps.store.limits.giveBack([taken.key]);
  return {
    answer: await presentSession(opened.session, deps.store, call.today),
    cookies: opened.cookies,
  };
});

const forgotten = serviceRoute(requestPasswordReset, async (call, { deps }) => {
  await takeCodeAsked(call, deps);
  const email = addressOf(call.body.email);
  const found = (await deps.store.accounts.findByEmail(email))?.account;
  const known = found?.disabled ? undefined : found;
  const { firstName = '', lastName = '', language = call.body.language } = known ?? {};
  const details = { firstName, lastName, language, mail: known ? 'code' : 'unknown' } as const;
  const accountId = known?.id ?? null;
  return startProofs(call, deps, [{ purpose: 'password-reset', email, accountId, details }]);
});

const reset = serviceRoute(resetPassword, async (call, { deps }) => {
  const nobody = { email: '', firstName: '', lastName: '', organisations: [] };
  refuseFlaw(findPasswordFlaw(call.body.password, nobody));
  const taken = await takeCodeTry(call, deps);
  if (!(await replacePassword(call, deps))) throw new Refusal('code-refused');
  await deps.store.limits.giveBack([taken.key]);
  deps.mail.wake();
  return undefined;
});

export const signUpRoutes: readonly Route[] = [start, again, verify, forgotten, reset];
