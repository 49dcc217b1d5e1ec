import { type Kysely, sql } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import type { RequestRecord } from '#server/store/request-store.ts';
import { requestOf } from './request-rows.ts';

/** The oldest request with pending lines that nobody holds; those that another worker is taking just now are passed over. */
export async function claimRequest(
  database: Kysely<Database>,
  now: Date,
  leaseMs: number,
): Promise<RequestRecord | undefined> {
  const row = await database
    .with('next', (from) =>
      from
        .selectFrom('requests')
        .select(['organisation_id', 'id'])
        .where('state', '=', 'submitted')
        .where((column) => column.or([column('lease_until', 'is', null), column('lease_until', '<=', now)]))
        .where(sql<boolean>`(counts ->> 'pending')::integer > 0`)
        .orderBy('submitted_at')
        .orderBy('organisation_id')
        .orderBy('number')
        .limit(1)
        .forNoKeyUpdate()
        .skipLocked(),
    )
    .updateTable('requests as request')
    .from('next')
    .set({ lease_until: new Date(now.getTime() + leaseMs) })
    .whereRef('request.organisation_id', '=', 'next.organisation_id')
    .whereRef('request.id', '=', 'next.id')
    .returningAll('request')
    .executeTakeFirst();
  return row && requestOf(row);
}
