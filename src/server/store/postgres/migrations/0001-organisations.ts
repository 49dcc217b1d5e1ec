import { type Kysely, type Migration, sql } from 'kysely';

/** Organisations and the ties between them; the extensions that later constraints and indexes need. */
export const organisationsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create extension if not exists btree_gist`.execute(database);
    await sql`create extension if not exists btree_gin`.execute(database);
    await sql`create extension if not exists pg_trgm`.execute(database);
    await sql`
      create table organisations (
        id uuid primary key,
        name text not null check (name <> ''),
        kind text not null
          check (kind in ('accounting-firm', 'association', 'local', 'establishment', 'employer'))
      )`.execute(database);
    await sql`
      create table organisation_relations (
        file_id uuid not null references organisations,
        id uuid not null,
        organisation_id uuid not null references organisations,
        start_on date not null,
        end_on date not null check (end_on >= start_on),
        primary key (file_id, id),
        check (file_id <> organisation_id)
      )`.execute(database);
    await sql`create index organisation_relations_by_firm on organisation_relations (organisation_id, file_id)`.execute(
      database,
    );
  },
};
