import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What accounts need beside a password: proofs of an address with their single-use codes (pending accounts among them), the accepted
 * terms, the second factor, and when a session was opened and used last. Of codes an HMAC is kept, of the seed what only this
 * service can open.
 */
export const accountProofsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [accounts, sessions, proofs, proofsByAddress, secondFactors, recoveryCodes]) {
      await statement.execute(database);
    }
  },
};

const accounts = sql`
  alter table user_account
    add column terms_version text,
    add column version integer not null default 1 check (version >= 1)`;

const sessions = sql`
  alter table user_session
    add column signed_in_at timestamptz not null default now(),
    add column last_seen_at timestamptz not null default now()`;

const proofs = sql`
  create table email_proofs (
    id uuid not null,
    purpose text not null check (purpose in
      ('sign-up', 'password-reset', 'email-change-current', 'email-change-new')),
    email text not null check (email = lower(email)),
    account_id uuid references user_account on delete cascade,
    details jsonb not null check (jsonb_typeof(details) = 'object'),
    started_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > started_at),
    code_hash text check (code_hash <> ''),
    issued_at timestamptz,
    expires_at timestamptz check (expires_at > issued_at),
    tries integer not null default 0 check (tries >= 0),
    used_at timestamptz,
    voided_at timestamptz,
    primary key (id, purpose),
    check (code_hash is null or (issued_at is not null and expires_at is not null)),
    check (used_at is null or voided_at is null)
  )`;

/** One lives per purpose and address. */
const proofsByAddress = sql`
  create unique index email_proofs_once on email_proofs (purpose, email)
    where code_hash is not null and used_at is null and voided_at is null;
  create index email_proofs_by_age on email_proofs (ends_at);
  create index email_proofs_by_account on email_proofs (account_id) where account_id is not null`;

const secondFactors = sql`
  create table second_factors (
    account_id uuid primary key references user_account on delete cascade,
    sealed_seed text not null check (sealed_seed <> ''),
    started_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
  )`;

const recoveryCodes = sql`
  create table recovery_codes (
    account_id uuid not null references second_factors on delete cascade,
    code_hash text not null check (code_hash <> ''),
    used_at timestamptz,
    primary key (account_id, code_hash)
  )`;
