import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { MIGRATIONS } from '#server/store/postgres/migrations/migrations.ts';
import { createTestDatabase, type TestDatabase } from '#tests/harness/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('names in one line the migration that fails, and keeps nothing of it', async () => {
  const broken = {
    ...MIGRATIONS,
    '9999-broken': {
      up: async (db: Parameters<(typeof MIGRATIONS)[string]['up']>[0]) => {
        await sql`create table half_made (id int)`.execute(db);
        await sql`select nothing\n  from nowhere`.execute(db);
      },
    },
  };
  await expect(migrateDatabase(database, broken)).rejects.toThrow(
    /^migration 9999-broken failed: relation "nowhere" does not exist$/,
  );
  const store = createPostgresStore(database);
  const { rows } =
    await sql`select to_regclass('half_made') as half, to_regclass('contacts') as whole`.execute(
      store.database,
    );
  await store.close();
  expect(rows).toEqual([{ half: null, whole: null }]);
});

it('runs once, however many start together', async () => {
  const starts = await Promise.all(Array.from({ length: 5 }, () => migrateDatabase(database)));
  expect(starts.flat()).toEqual(Object.keys(MIGRATIONS));
  expect(await migrateDatabase(database)).toEqual([]);
});

it('refuses in one line a database that knows more than this version', async () => {
  const { '0001-organisations': _, ...fewer } = MIGRATIONS;
  await expect(migrateDatabase(database, fewer)).rejects.toThrow(
    /^the database cannot be migrated: [^\n]*0001/,
  );
});
