import { type Kysely, type Migration, sql } from 'kysely';

/** What took longer where somebody has an account, as the benchmark `timing` found (reliability, section 4). */
export const nothingToTellByTimeMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [passwords, proofs, codes, misses]) await statement.execute(database);
  },
};

/**
 * The password of an account is found by both columns at once. With one index of each, a database that hasn't counted its rows yet takes
 * the one of the provider, which is everybody's: the more accounts, the longer a known one takes.
 */
const passwords = sql`
  create index user_credential_of_account on user_credential (user_id, provider_id);
  drop index user_credential_by_user`;

/** A proof lives for a day and an account's row stays for good: to look for the row, and to keep an index of it, only costs time. */
const proofs = sql`
  alter table email_proofs drop constraint email_proofs_account_id_fkey;
  drop index email_proofs_by_account`;

/** A try that is counted finds room beside its row, and no index has to follow. */
const codes = sql`alter table linking_codes set (fillfactor = 85)`;

/** Where tries of identifiers that aren't there are written down: nothing is kept of them but that there were some. */
const misses = sql`
  create table linking_misses (
    slot integer primary key check (slot between 0 and 255),
    tries bigint not null default 0
  ) with (fillfactor = 50);
  insert into linking_misses (slot) select generate_series(0, 255)`;
