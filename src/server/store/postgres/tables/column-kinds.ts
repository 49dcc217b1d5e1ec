import type { ColumnType, Generated } from 'kysely';

/** Written by the database alone. */
export type Computed<T> = ColumnType<T, never, never>;

/** `jsonb`: goes in as text, comes out read. */
export type Json<T> = ColumnType<T, string, string>;

/** `timestamptz` that the database fills in when it is left out. */
export type Stamp = Generated<Date>;
