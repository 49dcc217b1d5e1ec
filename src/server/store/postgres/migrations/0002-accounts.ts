import { type Kysely, type Migration, sql } from 'kysely';

/** Accounts and what signs them in: the core schema of better-auth, in our own words. */
export const accountsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table user_account (
        id uuid primary key default gen_random_uuid(),
        name text not null,
        email text not null unique,
        email_verified boolean not null default false,
        image text,
        first_name text not null,
        last_name text not null,
        language text not null default 'fr' check (language in ('fr', 'en')),
        disabled boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`.execute(database);
    await sql`
      create table user_session (
        id uuid primary key default gen_random_uuid(),
        token text not null unique,
        user_id uuid not null references user_account on delete cascade,
        expires_at timestamptz not null,
        ip_address text,
        user_agent text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`.execute(database);
    await sql`create index user_session_by_user on user_session (user_id)`.execute(database);
    await sql`
      create table user_credential (
        id uuid primary key default gen_random_uuid(),
        account_id text not null,
        provider_id text not null,
        user_id uuid not null references user_account on delete cascade,
        password text,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (provider_id, account_id)
      )`.execute(database);
    await sql`create index user_credential_by_user on user_credential (user_id)`.execute(database);
    await sql`
      create table user_verification (
        id uuid primary key default gen_random_uuid(),
        identifier text not null,
        value text not null,
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`.execute(database);
    await sql`create index user_verification_by_identifier on user_verification (identifier)`.execute(
      database,
    );
  },
};
