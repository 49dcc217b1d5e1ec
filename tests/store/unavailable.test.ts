import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { StoreUnavailable } from '#server/store/store.ts';
import { openPostgresStore } from './stores-under-test.ts';
import { aContact, aList, anOrganisation, EMPTY_WORLD } from './test-world.ts';

const NOWHERE = 'postgres://nobody:nothing@127.0.0.1:1/none';

let opened: Awaited<ReturnType<typeof openPostgresStore>>;
const broken: Error[] = [];
beforeAll(async () => {
  opened = await openPostgresStore({ maxConnections: 2, onConnectionError: (error) => broken.push(error) });
});
afterAll(() => opened.close());

async function endConnections(): Promise<void> {
  const other = createPostgresStore({ connectionString: opened.connectionString });
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(other.database);
  await other.close();
}

it('says that nobody answers', async () => {
  const store = createPostgresStore({ connectionString: NOWHERE });
  await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(store.contacts.list(aList(anOrganisation().id))).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(store.write(async () => {})).rejects.toBeInstanceOf(StoreUnavailable);
  await store.close();
  await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(migrateDatabase({ connectionString: NOWHERE })).rejects.toBeInstanceOf(StoreUnavailable);
});

it('gives up a transaction whose connection breaks, keeps nothing, and goes on with the next', async () => {
  const firm = anOrganisation();
  const contact = aContact(firm.id);
  await opened.store.load({ ...EMPTY_WORLD, organisations: [firm], contacts: [contact] });
  const attempt = opened.store.write(async ({ contacts }) => {
    await contacts.update(firm.id, contact.id, 1, { language: 'en' });
    await endConnections();
    await contacts.update(firm.id, contact.id, 2, { language: 'fr' });
  });
  await expect(attempt).rejects.toBeInstanceOf(StoreUnavailable);
  expect(broken.length).toBeGreaterThan(0);
  expect((await opened.store.contacts.find(firm.id, contact.id))?.contact).toEqual(contact);
});

it('survives connections that break while nobody uses them', async () => {
  await opened.store.ping();
  await endConnections();
  await expect
    .poll(() =>
      opened.store.ping().then(
        () => 'up',
        () => 'down',
      ),
    )
    .toBe('up');
});

it('waits neither for a free connection nor for a slow statement for ever', async () => {
  const store = createPostgresStore({
    connectionString: opened.connectionString,
    maxConnections: 1,
    connectTimeoutMs: 200,
    statementTimeoutMs: 300,
  });
  await store.write(async () => {
    await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
  });
  await expect(sql`select pg_sleep(5)`.execute(store.database)).rejects.toThrow('statement timeout');
  await store.close();
});

it('lets the other errors pass as they are', async () => {
  const refused = opened.store.load({ ...EMPTY_WORLD, contacts: [aContact(anOrganisation().id)] });
  await expect(refused).rejects.not.toBeInstanceOf(StoreUnavailable);
});
