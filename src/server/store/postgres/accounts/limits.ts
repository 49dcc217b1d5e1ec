import { type Kysely, sql } from 'kysely';
import type { Limits } from '#server/store/limit-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { whenAvailable } from '#server/store/postgres/store-errors.ts';

/** One in so many counts also clears away what is long over. */
const SWEEP_ONE_IN = 500;

interface Row {
  readonly key: string;
  readonly full: boolean;
  readonly ends_at: Date;
}

export function limits(database: Kysely<Database>): Limits {
  return {
    take: (asked, now) =>
      whenAvailable(async () => {
        const rows = JSON.stringify(
          asked.map(({ key, limit, windowMs }) => ({
            key,
            most: limit,
            ends: new Date(now.getTime() + windowMs),
          })),
        );
        // The rows that are there are locked in the order of their keys; a row that isn't is told by its count after the insert.
        const { rows: taken } = await sql<Row>`
          with given as (
            select * from json_to_recordset(${rows}::json) as given (key text, most integer, ends timestamptz)
          ), kept as (
            select key, count, ends_at from limit_counters where key in (select key from given) order by key for update
          ), spent as (
            select key, kept.ends_at from kept join given using (key)
            where kept.ends_at > ${now}::timestamptz and kept.count >= given.most
          ), counted as (
            insert into limit_counters as counter (key, count, ends_at)
            select key, 1, ends from given where not exists (select from spent) order by key
            on conflict (key) do update set
              count = case when counter.ends_at > ${now}::timestamptz then counter.count + 1 else 1 end,
              ends_at = case when counter.ends_at > ${now}::timestamptz then counter.ends_at else excluded.ends_at end
            returning counter.key, counter.count, counter.ends_at
          )
          select key, true as full, ends_at from spent
          union all
          select key, counted.count > given.most, counted.ends_at from counted join given using (key)`.execute(
          database,
        );
        if (Math.random() * SWEEP_ONE_IN < 1) await sweep(now);
        const full = taken.filter((row) => row.full);
        if (full.length === 0) return { allowed: true };
        const retryAt = new Date(Math.max(...full.map((row) => row.ends_at.getTime())));
        return { allowed: false, retryAt, full: full.map(({ key }) => key).sort() };
      }),
    giveBack: (keys) =>
      whenAvailable(async () => {
        await sql`
          update limit_counters set count = greatest(count - 1, 0)
          where key = any(${[...keys]}::text[])`.execute(database);
      }),
    mark: (key, until) =>
      whenAvailable(async () => {
        await sql`
          insert into limit_counters as counter (key, count, ends_at) values (${key}, 0, ${until})
          on conflict (key) do update set ends_at = greatest(counter.ends_at, excluded.ends_at)`.execute(
          database,
        );
      }),
    isMarked: (key, now) =>
      whenAvailable(async () => {
        const query = database.selectFrom('limit_counters').select('key').where('key', '=', key);
        return (await query.where('ends_at', '>', now).executeTakeFirst()) !== undefined;
      }),
  };

  async function sweep(now: Date): Promise<void> {
    await sql`
      delete from limit_counters where key in (
        select key from limit_counters where ends_at < ${now}::timestamptz - interval '1 hour'
        limit 10000 for update skip locked
      )`.execute(database);
  }
}
