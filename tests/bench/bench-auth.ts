import { createAuth } from '#server/auth/create-auth.ts';
import { scryptHashing } from '#server/node/scrypt-hashing.ts';
import type { PostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { report } from './report.ts';

/** The sign-in of the real service. */
export function benchAuth(database: PostgresStore['database']) {
  return createAuth({
    database: { db: database, type: 'postgres' },
    secret: 'a benchmark keeps no secret of anybody',
    secure: false,
    hashing: scryptHashing,
    onError: report,
  });
}
