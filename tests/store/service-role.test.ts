import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresStore, type PostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { MIGRATIONS } from '#server/store/postgres/migrations/migrations.ts';
import { prepareDatabase } from '#server/store/postgres/prepare-database.ts';
import { serviceRole } from '#server/store/postgres/runtime/cluster.ts';
import { StartRefusal } from '#server/store/postgres/runtime/start-refusal.ts';
import { verifyJournal } from '#server/store/postgres/verify-journal.ts';
import { createTestDatabase, type TestDatabase } from '#tests/harness/test-database.ts';
import { anOrganisation, EMPTY_WORLD, NOW } from './test-world.ts';

const firm = anOrganisation();
let database: TestDatabase;
let store: PostgresStore;
let service: Client;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  expect(await prepareDatabase(database)).toEqual({ name: serviceRole, restricted: true });
  store = createPostgresStore({ connectionString: database.serviceConnectionString });
  await store.load({ ...EMPTY_WORLD, organisations: [firm] });
  await writeLine('contact-updated');
  service = await connect(database.serviceConnectionString);
  owner = await connect(database.connectionString);
});
afterEach(async () => {
  expect(await verifyJournal(store.database)).toMatchObject({ faults: [] });
});
afterAll(async () => {
  await Promise.all([service.end(), owner.end(), store.close()]);
  await database.drop();
});

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

const writeLine = (action: string) =>
  store.write(async ({ journal, securityEvents }) => {
    const line = { organisationId: firm.id, at: NOW, accountId: randomUUID(), profileId: randomUUID() };
    const subject = { subjectType: 'contact', subjectId: randomUUID(), before: {}, after: {} } as const;
    await journal.append([{ ...line, ...subject, action, traceId: 'trace', requestId: null }]);
    await securityEvents.append([{ at: NOW, kind: 'signed-in', accountId: null, traceId: 'trace' }]);
  });

describe('the role of the service', () => {
  it('adds to the journal and reads it', async () => {
    await writeLine('contact-added');
    const { rows } = await service.query('select action from journal_entries order by sequence');
    expect(rows).toEqual([{ action: 'contact-updated' }, { action: 'contact-added' }]);
  });

  it.each([
    `update journal_entries set action = 'autre'`,
    'delete from journal_entries',
    'truncate journal_entries cascade',
    'alter table journal_entries disable trigger user',
    'alter table journal_entries add column autre text',
    'drop trigger journal_is_kept on journal_entries',
    'drop trigger journal_is_chained on journal_entries',
    'create trigger autre before insert on journal_entries for each row execute function refuse_journal_change()',
    'drop table journal_entries cascade',
    'create rule autre as on insert to journal_entries do instead nothing',
    'alter function chain_journal_entry() security invoker',
    'create or replace function refuse_journal_change() returns trigger language plpgsql as $$ begin return new; end $$',
    'drop function refuse_journal_change() cascade',
    'update journal_heads set sequence = 0',
    'delete from journal_heads',
    `insert into journal_heads values ('${randomUUID()}', 0, '')`,
    `update security_events set kind = 'autre'`,
    'delete from security_events',
    'truncate security_events',
    'alter table security_events disable trigger user',
    'drop trigger security_events_are_kept on security_events',
    'delete from kysely_migration',
    `set session_replication_role = 'replica'`,
    'set role mandat',
    'set session authorization mandat',
    'alter role mandat_service superuser',
    'create table autre (id int)',
    'create temporary table journal_heads (organisation_id uuid, sequence bigint, hash bytea)',
  ])('may not: %s', async (statement) => {
    await expect(service.query(statement)).rejects.toMatchObject({
      // Refused, or not the owner: never the trigger, which whoever owns the tables could take away.
      code: expect.stringMatching(/^(42501|0P000)$/),
    });
  });

  it('gives itself nothing', async () => {
    // PostgreSQL only warns.
    await service.query('grant update on journal_entries to mandat_service');
    const { rows } = await service.query(`select has_table_privilege('journal_entries', 'update') as may`);
    expect(rows).toEqual([{ may: false }]);
  });

  it('is nobody: it owns nothing, belongs to nobody and can make neither roles nor databases', async () => {
    const { rows } = await service.query(`
      select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as tables,
        (select count(*)::int from pg_proc where proowner = pg_roles.oid) as functions,
        (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships
      from pg_roles where rolname = current_user`);
    const no = { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false };
    expect(rows).toEqual([{ ...no, rolbypassrls: false, tables: 0, functions: 0, memberships: 0 }]);
  });

  it('numbers lines in the journal whatever it gives as their number and hash', async () => {
    await service.query(
      `insert into journal_entries (organisation_id, sequence, at, account_id, profile_id, action, subject_type, subject_id,
         before, after, trace_id, previous_hash, hash)
       values ($1, 900, now(), $1, $1, 'contact-updated', 'contact', $1, '{}', '{}', 't', 'a', 'b')`,
      [firm.id],
    );
    const { rows } = await service.query(
      'select max(sequence) as last, count(*) as lines from journal_entries',
    );
    expect(rows[0]?.last).toBe(rows[0]?.lines);
  });
});

describe('its rights', () => {
  it('are no more than it needs, on whatever table', async () => {
    const { rows } = await service.query<{ held: string; tables: string[] }>(`
      select held, array_agg(name order by name) as tables from (
        select relname::text as name, array_to_string(array(
          select lower(privilege_type) from aclexplode(relacl)
          where grantee = current_user::regrole order by 1), ' ') as held
        from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      ) as table_rights group by held order by held`);
    const [all, kept, read] = rows;
    expect(all?.held).toBe('delete insert maintain select update');
    expect(kept).toEqual({ held: 'insert select', tables: ['journal_entries', 'security_events'] });
    const owned = ['journal_heads', 'kysely_migration', 'kysely_migration_lock'];
    expect(read).toEqual({ held: 'select', tables: owned });
    expect(rows).toHaveLength(3);
  });

  it('follow new tables, and go back to what they were', async () => {
    await owner.query('create table nouvelle (id int)');
    await owner.query(`grant all on journal_entries, nouvelle to ${serviceRole}`);
    await expect(service.query('update journal_entries set action = action')).rejects.toThrow('append-only');
    await Promise.all([prepareDatabase(database), prepareDatabase(database)]);
    await service.query('insert into nouvelle values (1)');
    await expect(service.query('truncate nouvelle')).rejects.toMatchObject({ code: '42501' });
    await expect(service.query('delete from journal_entries')).rejects.toMatchObject({ code: '42501' });
    await owner.query('drop table nouvelle');
  });

  it('are enough to start again without the owner, while there is nothing to migrate', async () => {
    const { serviceConnectionString: connectionString } = database;
    const alone = { connectionString, serviceConnectionString: connectionString };
    expect(await prepareDatabase(alone)).toEqual({ name: serviceRole, restricted: true });
    await expect(
      migrateDatabase({ connectionString }, { ...MIGRATIONS, '9999-new': { up: async () => undefined } }),
    ).rejects.toThrow();
  });

  it('are too many when one role does all, which is told; two that can are refused', async () => {
    const { connectionString } = database;
    const one = { connectionString, serviceConnectionString: connectionString };
    expect(await prepareDatabase(one)).toEqual({ name: 'mandat', restricted: false });
    const twice = { connectionString, serviceConnectionString: `${connectionString}?application_name=autre` };
    await expect(prepareDatabase(twice)).rejects.toThrow(StartRefusal);
  });
});
