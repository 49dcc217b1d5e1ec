import {
  createSession,
  endSession,
  getSession,
  selectProfile,
} from '#contract/session/session.operations.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Route } from '#server/http/route.ts';
import { sessionRoute } from '#server/http/session-route.ts';
import { writeRoute } from '#server/http/write-route.ts';
import { NO_SESSION, presentSession } from './present-session.ts';

const showSession = sessionRoute(getSession, async (call, { request, deps }) => {
  const session = await deps.auth.currentSession(request.headers);
  return {
    answer: session ? await presentSession(session, deps.store, call.today) : NO_SESSION,
    cookies: [],
  };
});

const signIn = sessionRoute(createSession, async (call, { request, deps }) => {
  const result = await deps.auth.signIn(call.body.email, call.body.password, request.headers);
  if (result.outcome === 'disabled') throw new Refusal('account-disabled');
  if (result.outcome === 'refused') throw new Refusal('credentials-refused');
  return { answer: await presentSession(result.session, deps.store, call.today), cookies: result.cookies };
});

const signOut = sessionRoute(endSession, async (_call, { request, deps }) => ({
  answer: undefined,
  cookies: await deps.auth.signOut(request.headers),
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

export const sessionRoutes: readonly Route[] = [showSession, signIn, signOut, chooseProfile];
