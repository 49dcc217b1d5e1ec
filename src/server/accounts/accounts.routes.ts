import {
  changePassword,
  confirmEmailChange,
  deleteAccount,
  getAccount,
  startEmailChange,
  updateAccount,
} from '#contract/accounts/account.operations.ts';
import { findPasswordFlaw } from '#domain/access/password-rules.ts';
import { readRoute } from '#server/http/read-route.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Route } from '#server/http/route.ts';
import { serviceRoute } from '#server/http/service-route.ts';
import { sessionRoute } from '#server/http/session-route.ts';
import { writeRoute } from '#server/http/write-route.ts';
import { presentSession } from '#server/session/present-session.ts';
import { addressOf } from './address-of.ts';
import { changeEmail } from './change-email.ts';
import { checkPassword } from './check-password.ts';
import { closeAccount } from './close-account.ts';
import { eventOf } from './event-of.ts';
import { fieldRefused, refuseFlaw } from './field-refused.ts';
import { ownerOf } from './password-owner.ts';
import { readOwnAccount } from './present-account.ts';
import { securityNotice } from './security-notice.ts';
import { startProofs, takeCodeAsked } from './start-proofs.ts';

const show = readRoute(getAccount, {
  load: (call, store) => readOwnAccount(call.session.account.id, store),
  authorize: () => 'allowed',
  act: async (_call, account) => account,
  present: (_call, account) => account,
});

const update = writeRoute(updateAccount, {
  async load(call, transaction) {
    await transaction.accounts.lock(call.session.account.id);
    return readOwnAccount(call.session.account.id, transaction);
  },
  authorize: () => 'allowed',
  async act({ body, now }, { id, version }, transaction) {
    const changes = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    if (Object.keys(changes).length === 0) return;
    const kept = await transaction.accounts.update(id, version, changes, now);
    if (!kept) throw new Error('the account changed under its lock');
  },
  present: (_call, account) => account,
});

const startChange = serviceRoute(startEmailChange, async (call, { deps }) => {
  const { account } = call.session;
  const email = addressOf(call.body.email);
  if (email === account.email) throw fieldRefused('email', 'duplicate');
  await takeCodeAsked(call, deps);
  await checkPassword(call, deps, call.body.password);
  const taken = await deps.store.accounts.findByEmail(email);
  const { firstName, lastName, language } = account;
  const names = taken?.account ?? { firstName, lastName };
  const accountId = account.id;
  return startProofs(call, deps, [
    {
      purpose: 'email-change-current',
      email: account.email,
      accountId,
      details: { firstName, lastName, language, mail: 'code' },
    },
    {
      purpose: 'email-change-new',
      email,
      accountId,
      details: {
        firstName: names.firstName,
        lastName: names.lastName,
        language,
        mail: taken ? 'known' : 'code',
      },
    },
  ]);
});

const confirmChange = serviceRoute(confirmEmailChange, async (call, { deps }) => {
  if (!(await changeEmail(call, deps))) throw new Refusal('code-refused');
  deps.mail.wake();
  const account = await readOwnAccount(call.session.account.id, deps.store);
  if (!account) throw new Refusal('session-required');
  return account;
});

/** The other sessions end, and this one goes on under another token. */
const change = sessionRoute(changePassword, async (call, { request, deps }) => {
  const { account } = call.session;
  const { currentPassword, password } = call.body;
  await checkPassword(call, deps, currentPassword, 'currentPassword');
  refuseFlaw(findPasswordFlaw(password, await ownerOf(account, deps.store, call.today)));
  const passwordHash = await deps.auth.hash(password);
  await deps.store.write(async (transaction) => {
    await transaction.accounts.setPassword(account.id, passwordHash, call.now);
    await transaction.accounts.endSessions(account.id, call.session.id);
    const about = { accountId: account.id } as const;
    await transaction.securityEvents.append([
      eventOf(call, 'password-changed', about),
      eventOf(call, 'sessions-ended', about),
    ]);
    await transaction.outbox.queue([securityNotice(account, 'password-changed', call.now)]);
  });
  deps.mail.wake();
  const opened = await deps.auth.openSession(account.id, request.headers, call.address);
  if (!opened) throw new Refusal('session-required');
  return {
    answer: await presentSession(opened.session, deps.store, call.today),
    cookies: opened.cookies,
  };
});

const remove = sessionRoute(deleteAccount, async (call, { request, deps }) => {
  await checkPassword(call, deps, call.body.password);
  await closeAccount(call, deps);
  deps.mail.wake();
  return { answer: undefined, cookies: await deps.auth.signOut(request.headers) };
});

export const accountRoutes: readonly Route[] = [show, update, startChange, confirmChange, change, remove];
