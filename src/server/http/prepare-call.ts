import type * as z from 'zod';
import type { Operation } from '#contract/operation.ts';
import type { Profile } from '#domain/access/profile.ts';
import { type CalendarDay, dayIn } from '#domain/calendar/calendar-day.ts';
import type { CurrentSession } from '#server/auth/auth.ts';
import { refuseCrossSite } from './cross-site.ts';
import { parseBody, parseParams, parseQuery } from './parse-input.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { BodyOf, Call, Exchange } from './route.ts';

/** Where the days of the forms and tables are counted. */
export const TIME_ZONE = 'America/Toronto';

/** Parses in and authenticates, in the order that gives nothing away: where from, who, through which profile, what. */
export async function prepareCall<Op extends Operation>(
  operation: Op,
  exchange: Exchange,
): Promise<Call<Op>> {
  const { request, pathParams, deps, traceId, address } = exchange;
  if (operation.method !== 'GET' && operation.effect !== 'report') refuseCrossSite(request);
  const now = deps.clock.now();
  const today = dayIn(TIME_ZONE, now);
  const session = await sessionOf(operation, exchange);
  const params = parseParams(operation.params, pathParams);
  const profile = await profileOf(operation, exchange, session, params, today);
  const query = parseQuery(operation.query, new URL(request.url).searchParams);
  const body = operation.body
    ? parseBody(operation.body, await readBody(request, operation.bodyLimit))
    : undefined;
  return {
    params: params as z.output<Op['params']>,
    query: query as z.output<Op['query']>,
    body: body as BodyOf<Op>,
    // The access of the operation decides which of the two are there; the routes' types rest on the same word.
    session: session as CurrentSession,
    profile: profile as Profile,
    now,
    today,
    traceId,
    address,
  };
}

async function sessionOf(
  operation: Operation,
  { request, deps }: Exchange,
): Promise<CurrentSession | undefined> {
  if (operation.access === 'public') return undefined;
  const session = await deps.auth.currentSession(request.headers);
  if (!session) throw new Refusal('session-required');
  return session;
}

/** Checked against the session each time: what was withdrawn is refused on the very next request. */
async function profileOf(
  operation: Operation,
  { deps }: Exchange,
  session: CurrentSession | undefined,
  params: Record<string, unknown>,
  today: CalendarDay,
): Promise<Profile | undefined> {
  if (operation.access !== 'profile' || !session) return undefined;
  const profile = await deps.store.profiles.find(session.account.id, String(params.profileId), today);
  if (!profile) throw new Refusal('not-found');
  if (!profile.standing.active) throw new Refusal('not-allowed');
  return profile;
}
