import { createApp } from '#server/app.ts';
import type { Jobs } from '#server/dependencies.ts';
import { createLinkingCodes, type LinkingCodes } from '#server/linking/linking-codes.ts';
import { createKeptRecords } from '#server/records/kept-records.ts';
import type { PostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { createTestLog } from '#tests/harness/test-log.ts';
import { benchAuth } from './bench-auth.ts';

/** Linking codes with a key of the benchmark's own. */
export function benchCodes(): LinkingCodes {
  return createLinkingCodes({ secret: 'only-this-benchmark-knows-of-it!' });
}

/** The application of the real service on this store; it sends no mail. */
export function benchApp(store: PostgresStore, jobs: Jobs) {
  const auth = benchAuth(store.database);
  return createApp({
    store,
    auth,
    records: createKeptRecords({ store, auth }),
    linkingQuestions: true,
    privacyContact: { title: null, address: null },
    log: createTestLog(),
    clock: { now: () => new Date() },
    mail: { wake: () => undefined },
    jobs,
    displayDelayMs: 0,
    codes: benchCodes(),
  });
}
