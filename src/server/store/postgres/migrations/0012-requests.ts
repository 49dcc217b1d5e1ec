import { type Kysely, type Migration, sql } from 'kysely';
import { emptyPeriods } from './empty-periods.ts';
import { journalOfRequests } from './journal-of-requests.ts';

/**
 * Submitted forms and their lines, each line an act of the domain and what came of it; lines of the journal that tell the request
 * they came through; periods that never begin; and what finds who a new person may already be.
 */
export const requestsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [
      requests,
      requestLines,
      indexes,
      ...journalOfRequests,
      ...emptyPeriods,
      duplicates,
      codeMails,
    ]) {
      await statement.execute(database);
    }
  },
};

/** The counts are those of its lines: set together with the state that follows from them. */
const requests = sql`
  create table requests (
    organisation_id uuid not null references organisations,
    id uuid not null,
    number integer not null check (number >= 1),
    form text not null check (form in
      ('add-relation', 'modify-contact', 'remove-relation', 'issue-codes', 'bulk', 'reconciliation', 'departure', 'undo',
       'contact-address', 'organisation-information', 'organisation-address', 'manage-organisation')),
    state text not null check (state in
      ('submitted', 'in-review', 'applied', 'partly-applied', 'refused', 'cancelled')),
    account_id uuid not null,
    profile_id uuid not null,
    submitted_by text not null check (submitted_by <> ''),
    submitted_at timestamptz not null,
    applied_at timestamptz,
    visible_at timestamptz,
    attestations jsonb not null check (jsonb_typeof(attestations) = 'array'),
    counts jsonb not null check (jsonb_typeof(counts) = 'object'),
    undoes uuid,
    corrects uuid,
    version integer not null check (version >= 1),
    lease_until timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, number)
  )`;

const requestLines = sql`
  create table request_lines (
    organisation_id uuid not null,
    request_id uuid not null,
    number integer not null check (number >= 1),
    act jsonb not null check (jsonb_typeof(act) = 'object'),
    state text not null check (state in
      ('pending', 'waiting', 'applied', 'unchanged', 'refused', 'cancelled')),
    contact_id uuid,
    refusal jsonb check (jsonb_typeof(refusal) = 'object'),
    notes jsonb not null default '[]' check (jsonb_typeof(notes) = 'array'),
    gained jsonb not null default '[]' check (jsonb_typeof(gained) = 'array'),
    lost jsonb not null default '[]' check (jsonb_typeof(lost) = 'array'),
    relation_ends jsonb not null default '[]' check (jsonb_typeof(relation_ends) = 'array'),
    authorization_ends jsonb not null default '[]' check (jsonb_typeof(authorization_ends) = 'array'),
    primary key (organisation_id, request_id, number),
    foreign key (organisation_id, request_id) references requests
  )`;

/** Those to be run and those that wait for an agent are few, and looked for in every organisation. */
const indexes = sql`
  create index requests_to_run on requests (submitted_at) where state = 'submitted';
  create index requests_in_review on requests (submitted_at) where state = 'in-review';
  create index request_lines_by_state on request_lines (organisation_id, request_id, state, number)`;

/** By client number, by e-mail whatever its case, and by name: a search text begins with it. */
const duplicates = sql`
  create index contacts_by_client_number on contacts (organisation_id, client_number)
    where client_number is not null;
  create index contacts_by_email on contacts (organisation_id, lower(email collate "fr-x-icu"))
    where email is not null;
  create index contacts_by_text on contacts (organisation_id, search_text)`;

/** How lately codes were mailed to an address. */
const codeMails = sql`
  create index outbox_codes_by_recipient on outbox (lower(recipient collate "fr-x-icu"), queued_at)
    where template in ('linking-credentials', 'linking-reminder')`;
