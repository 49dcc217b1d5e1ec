import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Counters that all servers share (keys are HMACs: they tell of nobody), and the journal of security events, whose lines are only
 * ever added (reliability, section 4).
 */
export const limitsAndSecurityEventsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [counters, events, eventIndexes, triggers]) await statement.execute(database);
  },
};

/** Lost in a crash they only count anew: not worth a write to the log. */
const counters = sql`
  create unlogged table limit_counters (
    key text primary key check (key <> ''),
    count integer not null check (count >= 0),
    ends_at timestamptz not null
  );
  create index limit_counters_by_end on limit_counters (ends_at)`;

const events = sql`
  create table security_events (
    sequence bigint generated always as identity primary key,
    id uuid not null unique,
    at timestamptz not null,
    kind text not null check (kind <> ''),
    method text check (method <> ''),
    account_id uuid,
    organisation_id uuid references organisations,
    contact_id uuid,
    address text,
    trace_id text not null,
    foreign key (organisation_id, contact_id) references contacts,
    check (contact_id is null or organisation_id is not null)
  )`;

const eventIndexes = sql`
  create index security_events_by_account on security_events (account_id, sequence) where account_id is not null;
  create index security_events_by_organisation on security_events (organisation_id, sequence)
    where contact_id is not null`;

const triggers = sql`
  create trigger security_events_are_kept before update or delete on security_events
    for each row execute function refuse_journal_change();
  create trigger security_events_are_not_emptied before truncate on security_events
    for each statement execute function refuse_journal_change()`;
