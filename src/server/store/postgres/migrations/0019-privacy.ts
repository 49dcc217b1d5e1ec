import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Requests for rectification, and the register of confidentiality incidents: its lines may be completed, and are never taken out. The
 * indexes find what is held about one account.
 */
export const privacyMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [rectifications, incidents, incidentsAreKept, byAccount]) {
      await statement.execute(database);
    }
  },
};

const rectifications = sql`
  create table rectifications (
    id uuid primary key,
    account_id uuid not null references user_account,
    what text not null check (what in ('account', 'contact', 'relations', 'requests', 'other')),
    text text not null check (text <> ''),
    at timestamptz not null
  );
  create index rectifications_by_account on rectifications (account_id, at);
  create index rectifications_by_age on rectifications (at, id)`;

const incidents = sql`
  create table incidents (
    id uuid primary key,
    number integer not null unique check (number >= 1),
    recorded_at timestamptz not null,
    recorded_by text not null,
    version integer not null check (version >= 1),
    information text not null check (information <> ''),
    information_known boolean not null,
    circumstances text not null check (circumstances <> ''),
    occurred_from date not null,
    occurred_to date not null check (occurred_to >= occurred_from),
    occurred_approximate boolean not null,
    known_on date not null check (known_on >= occurred_from),
    persons integer not null check (persons >= 0),
    persons_approximate boolean not null,
    serious_risk boolean not null,
    risk_elements text not null check (risk_elements <> ''),
    commission_told_on date,
    persons_told_on date,
    public_notice text check (public_notice <> ''),
    measures text not null check (measures <> '')
  )`;

const incidentsAreKept = sql`
  create trigger incidents_are_kept before delete on incidents
    for each row execute function refuse_journal_change();
  create trigger incidents_are_not_emptied before truncate on incidents
    for each statement execute function refuse_journal_change()`;

const byAccount = sql`
  create index journal_entries_by_account on journal_entries (account_id, at);
  create index requests_by_account on requests (account_id, submitted_at);
  create index outbox_by_recipient on outbox (lower(recipient), queued_at)`;
