import { type MemoryDB, memoryAdapter } from 'better-auth/adapters/memory';
import type { AuthService } from '#server/auth/create-auth.ts';
import { createAuth } from '#server/auth/create-auth.ts';
import { browserHashing } from './browser-hashing.ts';
import { carrySession, type SessionJar } from './session-jar.ts';

/** A session row of better-auth, with its days as texts: what survives a reload. */
export interface SavedSessions {
  readonly rows: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly cookie: string | undefined;
}

interface DemoAuth {
  readonly auth: AuthService;
  saveSessions(): SavedSessions;
}

const DATES = ['expires_at', 'created_at', 'updated_at'];

function revive(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const dates = DATES.map((key) => [key, new Date(String(row[key]))]);
  return { ...row, ...Object.fromEntries(dates) };
}

/** better-auth over its memory adapter, with the cookie carried for the page, and sessions that can be kept. */
export function createDemoAuth(saved: SavedSessions | undefined): DemoAuth {
  const jar: SessionJar = { cookie: saved?.cookie };
  const database: MemoryDB = {
    user_account: [],
    user_session: (saved?.rows ?? []).map(revive),
    user_credential: [],
    user_verification: [],
  };
  const auth = createAuth({
    database: memoryAdapter(database),
    secret: 'demo-mode-keeps-no-secret-at-all-in-a-page',
    secure: false,
    hashing: browserHashing,
    onError: () => undefined,
  });
  return {
    auth: carrySession(auth, jar),
    saveSessions: () => ({ rows: [...(database.user_session ?? [])], cookie: jar.cookie }),
  };
}
