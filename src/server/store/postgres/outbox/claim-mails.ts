import { type Kysely, sql } from 'kysely';
import type { ClaimedMail } from '#server/store/outbox-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { mailOf } from './mail-of.ts';

/** Takes mails that are due, by one statement; a row that another worker holds is passed over, not waited for. */
export async function claimMails(
  database: Kysely<Database>,
  now: Date,
  limit: number,
  leaseMs: number,
): Promise<ClaimedMail[]> {
  const rows = await database
    .with('due', (from) =>
      from
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'queued')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('id')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('outbox')
    .from('due')
    .whereRef('outbox.id', '=', 'due.id')
    .set({ due_at: new Date(now.getTime() + leaseMs), attempts: sql<number>`outbox.attempts + 1` })
    .returningAll('outbox')
    .execute();
  const claimed = rows.map((row) => ({ ...mailOf(row), attempts: row.attempts - 1 }));
  return claimed.sort((left, right) => left.queuedAt.getTime() - right.queuedAt.getTime());
}
