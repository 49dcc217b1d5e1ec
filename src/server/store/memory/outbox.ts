import type { ClaimedMail, MailOutcome, OutboxReads, OutboxWrites } from '#server/store/outbox-store.ts';
import type { KeptMail, RowMaps } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

export function outboxReads(view: MemoryView): OutboxReads {
  return {
    async newest(limit) {
      const rows = view.rows('outbox').sort(newestFirst).slice(0, limit);
      return rows.map(({ dueAt: _, ...row }) => ({ ...row, queuedAt: new Date(row.queuedAt) }));
    },
  };
}

export function outboxWrites(view: MemoryView, own: RowMaps): OutboxWrites {
  /** Changes a mail, if it's there. */
  function change(mailId: string, changes: (mail: KeptMail) => Partial<KeptMail> | undefined): boolean {
    const row = view.row('outbox', mailId);
    const made = row && changes(row);
    if (row && made) own.outbox.set(mailId, { ...row, ...made });
    return made !== undefined;
  }

  return {
    async queue(mails) {
      for (const { queuedAt, ...mail } of mails) {
        const at = queuedAt.toISOString();
        const start = { state: 'queued', attempts: 0, dueAt: at, sentAt: null, reason: null } as const;
        own.outbox.set(mail.id, { ...mail, queuedAt: at, ...start });
      }
    },
    async claim(now, limit, leaseMs) {
      const due = view
        .rows('outbox')
        .filter(({ state, dueAt }) => state === 'queued' && dueAt <= now.toISOString())
        .sort((left, right) => compare(left.dueAt, right.dueAt) || compare(left.id, right.id))
        .slice(0, limit);
      const leaseEnd = new Date(now.getTime() + leaseMs).toISOString();
      for (const mail of due) {
        own.outbox.set(mail.id, { ...mail, dueAt: leaseEnd, attempts: mail.attempts + 1 });
      }
      return due.map(claimed).sort((left, right) => left.queuedAt.getTime() - right.queuedAt.getTime());
    },
    async settle(mailId, outcome, now) {
      change(mailId, ({ state }) => (state === 'queued' ? settled(outcome, now) : undefined));
    },
    async report(mailId, state, reason) {
      return change(mailId, (mail) =>
        mail.state !== 'dead' && mail.attempts > 0 ? { state, reason, sealed: null } : undefined,
      );
    },
  };
}

function settled(outcome: MailOutcome, now: Date): Partial<KeptMail> {
  if (outcome.state === 'queued') {
    return { reason: outcome.reason, dueAt: outcome.retryAt.toISOString() };
  }
  if (outcome.state === 'sent') {
    return { state: 'sent', reason: null, sealed: null, sentAt: now.toISOString() };
  }
  return { state: outcome.state, reason: outcome.reason, sealed: null };
}

function claimed({ state: _, dueAt: _due, sentAt: _sent, reason: _why, ...mail }: KeptMail): ClaimedMail {
  return { ...mail, queuedAt: new Date(mail.queuedAt) };
}

function newestFirst(left: KeptMail, right: KeptMail): number {
  return compare(right.queuedAt, left.queuedAt) || compare(right.id, left.id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
