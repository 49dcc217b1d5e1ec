import { type App, createApp } from '#server/app.ts';
import type { Clock, Log } from '#server/dependencies.ts';
import { hashRecords } from '#server/records/hash-records.ts';
import { createKeptRecords } from '#server/records/kept-records.ts';
import { createRequestWorker } from '#server/requests/run-requests.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import type { MemoryChanges } from '#server/store/memory/memory-rows.ts';
import type { Store } from '#server/store/store.ts';
import { createDemoAuth, type SavedSessions } from './demo-auth.ts';
import { createDemoMail, type SavedCodes } from './demo-mail.ts';
import { DEMO_PASSWORD } from './worlds/demo-password.ts';
import type { World } from './worlds/world.ts';

/** What a demo keeps beside its world: whatever changed since it was loaded. */
export interface DemoState {
  readonly changes: MemoryChanges | undefined;
  readonly sessions: SavedSessions | undefined;
  readonly codes?: SavedCodes | undefined;
}

interface Options {
  readonly world: World;
  readonly clock: Clock;
  readonly log: Log;
  readonly saved?: DemoState | undefined;
  /** Called after everything that may have changed the state. */
  readonly onState?: (state: DemoState) => void;
}

export interface DemoBackend {
  readonly fetch: App['fetch'];
  readonly store: Store;
}

/** Invented, as everybody in the worlds. */
const DEMO_PRIVACY_CONTACT = {
  title: 'Responsable de la protection des renseignements personnels',
  address: 'renseignements@organisme.example',
};

/** The real application over the memory store and one world: demo mode, and the journeys of the tests. */
export async function createDemoBackend(options: Options): Promise<DemoBackend> {
  const { world, clock, log, saved, onState } = options;
  let changes = saved?.changes;
  const { auth, tables, addAccounts, saveSessions } = createDemoAuth(saved?.sessions);
  const keep = () => onState?.({ changes, sessions: saveSessions(), codes: demoMail.saveCodes() });
  const store = createMemoryStore({
    ...(saved?.changes && { saved: saved.changes }),
    accountTables: tables,
    onChange(next) {
      changes = next;
      keep();
    },
  });
  const demoMail = createDemoMail({ store, clock, log, saved: saved?.codes });
  const { codes, mail, mailbox } = demoMail;
  await addAccounts(world.data.accounts, DEMO_PASSWORD);
  await store.load({ ...world.data, ...(await hashRecords(world.records, auth)) });
  // What was queued before a reload leaves now.
  mail.wake();
  const jobs = createRequestWorker({ store, codes, mail, clock, log, displayDelayMs: 0 });
  // As what was left of a long request.
  jobs.wake();
  const app = createApp({
    ...{ store, auth, clock, log, codes, mail, mailbox, jobs, displayDelayMs: 0 },
    records: createKeptRecords({ store, auth }),
    linkingQuestions: true,
    privacyContact: DEMO_PRIVACY_CONTACT,
  });

  const sessionMark = () => JSON.stringify(tables.user_session);

  async function fetch(request: Request): Promise<Response> {
    const before = sessionMark();
    const response = await app.fetch(request);
    // Opened, ended, or used: a reload goes on from there.
    if (sessionMark() !== before) keep();
    return response;
  }

  return { fetch, store };
}
