import { createSession } from '#contract/session/session.operations.ts';
import type { App } from '#server/app.ts';
import { type Caller, createCaller } from '#tests/harness/caller.ts';

/** Somebody signed in. Throws an `Error` when he isn't let in. */
export async function signInTo(fetchApp: App['fetch'], email: string, password: string): Promise<Caller> {
  const answer = await createCaller(fetchApp).call(createSession, { body: { email, password } });
  if (answer.status !== 201) throw new Error(`${email} can't sign in: ${answer.status} ${answer.text}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
  return createCaller(fetchApp, cookies.join('; '));
}
