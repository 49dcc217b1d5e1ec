import type { OpenedSession } from '#server/auth/auth.ts';
import type { AuthService } from '#server/auth/create-auth.ts';

/** Holds the session's cookie for a page that can't: a browser strips `Cookie` and `Set-Cookie` from what a page builds. */
export interface SessionJar {
  cookie: string | undefined;
}

/** The same accounts and sessions, with the cookie carried in the jar instead of the headers. */
export function carrySession(auth: AuthService, jar: SessionJar): AuthService {
  function withCookie(headers: Headers): Headers {
    const carried = new Headers(headers);
    if (jar.cookie) carried.set('cookie', jar.cookie);
    return carried;
  }

  function keep(opened: OpenedSession | undefined): OpenedSession | undefined {
    if (opened) jar.cookie = opened.cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ');
    return opened;
  }

  return {
    ...auth,
    currentSession: (headers) => auth.currentSession(withCookie(headers)),
    openSession: async (accountId, headers, address) =>
      keep(await auth.openSession(accountId, withCookie(headers), address)),
    async signOut(headers) {
      const cookies = await auth.signOut(withCookie(headers));
      jar.cookie = undefined;
      return cookies;
    },
  };
}
