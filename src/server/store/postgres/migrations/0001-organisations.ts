import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Files, organisations and the ties between them; the extensions that later constraints and indexes need. An organisation is
 * a file too, under the same id and name. `order_name` is the domain's `frenchOrderKey`, `search_text` its `foldText`.
 */
export const organisationsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create extension if not exists btree_gist`.execute(database);
    await sql`create extension if not exists btree_gin`.execute(database);
    await sql`create extension if not exists pg_trgm`.execute(database);
    await sql`
      create table client_files (
        id uuid primary key,
        kind text not null
          check (kind in ('accounting-firm', 'association', 'local', 'establishment', 'employer', 'worker', 'retiree')),
        name text not null check (name <> ''),
        order_name text collate "fr-x-icu" not null generated always as
          (translate(name, '‘’‚‛“”„‟', '''''''''""""')) stored,
        search_text text collate "C" not null,
        unique (id, kind, name),
        unique (id, order_name, search_text)
      )`.execute(database);
    await sql`
      create table organisations (
        id uuid primary key,
        name text not null,
        kind text not null
          check (kind in ('accounting-firm', 'association', 'local', 'establishment', 'employer')),
        foreign key (id, kind, name) references client_files (id, kind, name) on update cascade
      )`.execute(database);
    await sql`
      create table organisation_relations (
        organisation_id uuid not null references organisations,
        id uuid not null,
        file_id uuid not null references client_files,
        kind text not null check (kind in ('has-accounting-firm', 'is-represented-by')),
        start_on date not null,
        end_on date not null check (end_on >= start_on),
        origin text not null check (origin in ('converted', 'employer', 'request')),
        visible_at timestamptz,
        primary key (organisation_id, id),
        check (file_id <> organisation_id),
        constraint organisation_relations_once exclude using gist (
          organisation_id with =,
          file_id with =,
          kind with =,
          daterange(start_on, end_on, '[]') with &&
        )
      )`.execute(database);
    await sql`create index organisation_relations_by_file on organisation_relations (file_id, organisation_id)`.execute(
      database,
    );
  },
};
