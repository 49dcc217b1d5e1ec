import {
  endAccountSession,
  endAllSessions,
  listSessions,
} from '#contract/accounts/account-session.operations.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Route } from '#server/http/route.ts';
import { serviceRoute } from '#server/http/service-route.ts';
import { sessionRoute } from '#server/http/session-route.ts';
import { eventOf } from './event-of.ts';

const list = serviceRoute(listSessions, async ({ session }, { deps }) => {
  const kept = await deps.store.accounts.sessionsOf(session.account.id);
  return {
    sessions: kept.filter(deps.auth.isOpen).map(({ id, signedInAt, lastSeenAt, browser, address }) => ({
      id,
      current: id === session.id,
      signedInAt: signedInAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      browser,
      address,
    })),
  };
});

const endOne = sessionRoute(endAccountSession, async (call, { request, deps }) => {
  const { account, id } = call.session;
  const ended = await deps.store.write(async ({ accounts, securityEvents }) => {
    const there = await accounts.endSession(account.id, call.params.sessionId);
    if (there) await securityEvents.append([eventOf(call, 'sessions-ended', { accountId: account.id })]);
    return there;
  });
  if (!ended) throw new Refusal('not-found');
  const own = call.params.sessionId === id;
  return { answer: undefined, cookies: own ? await deps.auth.signOut(request.headers) : [] };
});

const endAll = sessionRoute(endAllSessions, async (call, { request, deps }) => {
  const { account } = call.session;
  await deps.store.write(async ({ accounts, securityEvents }) => {
    await accounts.endSessions(account.id, null);
    await securityEvents.append([eventOf(call, 'sessions-ended', { accountId: account.id })]);
  });
  return { answer: undefined, cookies: await deps.auth.signOut(request.headers) };
});

export const accountSessionRoutes: readonly Route[] = [list, endOne, endAll];
