import { fetchWithin } from '#client/http/fetch-within.ts';
import { getSession } from '#contract/session/session.operations.ts';
import { type Session, sessionSchema } from '#contract/session/session.schema.ts';

const TIMEOUT_MS = 10_000;

export interface SessionLook {
  readonly session: Session;
  /** When it ends by this machine's own clock, in milliseconds; undefined without one. */
  readonly endsAt: number | undefined;
}

/**
 * Reads the session without keeping it open. The clocks of the service and of the browser may differ: what the service calls now is in
 * its answer, where it tells. Throws when there is no answer that means anything.
 */
export async function lookAtSession(): Promise<SessionLook> {
  const headers = { accept: 'application/json', 'x-background': '1' };
  const { response, text } = await fetchWithin(TIMEOUT_MS, getSession.path, {
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
  });
  const session = sessionSchema.parse(JSON.parse(text));
  const told = Date.parse(response.headers.get('date') ?? '');
  const ahead = Number.isNaN(told) ? 0 : told - Date.now();
  return {
    session,
    endsAt: session.expiresAt === null ? undefined : Date.parse(session.expiresAt) - ahead,
  };
}
