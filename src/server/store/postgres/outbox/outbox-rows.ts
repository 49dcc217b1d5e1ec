import type { Kysely } from 'kysely';
import type { OutboxReads, OutboxWrites } from '#server/store/outbox-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { claimMails } from './claim-mails.ts';
import { mailOf } from './mail-of.ts';
import { queueMails } from './queue-mails.ts';

export function outboxReads(database: Kysely<Database>): OutboxReads {
  return {
    async newest(limit) {
      const rows = await database
        .selectFrom('outbox')
        .selectAll()
        .orderBy('queued_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        ...mailOf(row),
        state: row.state,
        attempts: row.attempts,
        sentAt: row.sent_at?.toISOString() ?? null,
        reason: row.reason,
      }));
    },
  };
}

export function outboxWrites(database: Kysely<Database>): OutboxWrites {
  return {
    queue: (mails) => queueMails(database, mails),
    claim: (now, limit, leaseMs) => claimMails(database, now, limit, leaseMs),
    async settle(mailId, outcome, now) {
      const reason = outcome.state === 'sent' ? null : outcome.reason;
      const changes =
        outcome.state === 'queued'
          ? { reason, due_at: outcome.retryAt }
          : {
              reason,
              state: outcome.state,
              sealed: null,
              ...(outcome.state === 'sent' && { sent_at: now }),
            };
      await database
        .updateTable('outbox')
        .set(changes)
        .where('id', '=', mailId)
        .where('state', '=', 'queued')
        .execute();
    },
    async report(mailId, state, reason) {
      // It may come before the worker has written down that the mail has left.
      const { numUpdatedRows } = await database
        .updateTable('outbox')
        .set({ state, reason, sealed: null })
        .where('id', '=', mailId)
        .where('state', '<>', 'dead')
        .where('attempts', '>', 0)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}
