import {
  createSession,
  endSession,
  extendSession,
  getSession,
  selectProfile,
} from '#contract/session/session.operations.ts';
import { eventOf } from '#server/accounts/event-of.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Route } from '#server/http/route.ts';
import { sessionRoute } from '#server/http/session-route.ts';
import { writeRoute } from '#server/http/write-route.ts';
import { showProfileStanding } from './explain-profile.ts';
import { NO_SESSION, presentSession } from './present-session.ts';
import { signIn as openByPassword } from './sign-in.ts';

const showSession = sessionRoute(getSession, async (call, { request, deps }) => {
  const session = await deps.auth.currentSession(request.headers);
  return {
    answer: session ? await presentSession(session, deps.store, call.today) : NO_SESSION,
    cookies: [],
  };
});

const signIn = sessionRoute(createSession, async (call, { request, deps }) => {
  const { session, cookies } = await openByPassword(call, deps, request.headers);
  return { answer: await presentSession(session, deps.store, call.today), cookies };
});

const signOut = sessionRoute(endSession, async (call, { request, deps }) => {
  const session = await deps.auth.currentSession(request.headers);
  if (session) {
    const event = eventOf(call, 'signed-out', { accountId: session.account.id });
    await deps.store.write(({ securityEvents }) => securityEvents.append([event]));
  }
  return { answer: undefined, cookies: await deps.auth.signOut(request.headers) };
});

/** Reading the session used it already. */
const extend = sessionRoute(extendSession, async (call, { deps }) => ({
  answer: await presentSession(call.session, deps.store, call.today),
  cookies: [],
}));

const chooseProfile = writeRoute(selectProfile, {
  load: (call, transaction) => presentSession(call.session, transaction, call.today),
  authorize: () => 'allowed',
  async act(call, session, transaction) {
    const { profileId } = call.body;
    if (!session.profiles.some(({ id }) => id === profileId)) {
      const field = { pointer: '/body/profileId', code: 'unknown-profile' as const, params: {} };
      throw new Refusal('fields-invalid', { fields: [field] });
    }
    await transaction.profiles.choose(call.session.account.id, profileId);
  },
  present: (_call, session) => session,
});

export const sessionRoutes: readonly Route[] = [
  showSession,
  signIn,
  signOut,
  extend,
  chooseProfile,
  showProfileStanding,
];
