import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod';

const bodySchema = z.object({
  accountId: z.string(),
  address: z.string().nullable(),
  now: z.date(),
});

/** A browser may call itself anything, at any length. */
const BROWSER_LENGTH = 300;

/** Opens a session for an account that has proved itself to us; callable from the server only, under no address. */
export const sessionPlugin = {
  id: 'mandat-session',
  endpoints: {
    openSession: createAuthEndpoint(
      { method: 'POST', body: bodySchema, requireHeaders: true },
      async (context) => {
        const { accountId, address, now } = context.body;
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(accountId);
        if (!user) return undefined;
        const browser = context.headers?.get('user-agent')?.slice(0, BROWSER_LENGTH) ?? '';
        const values = { ipAddress: address ?? '', userAgent: browser, signedInAt: now, lastSeenAt: now };
        const session = await internalAdapter.createSession(accountId, false, values, true);
        await setSessionCookie(context, { session, user });
        return { id: session.id };
      },
    ),
  },
} satisfies BetterAuthPlugin;
