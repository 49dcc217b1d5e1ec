import { LINES_AT_ONCE } from '#contract/requests/request.schema.ts';
import { MAX_LINES } from '#contract/requests/request-content.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { LineState } from '#domain/request/request.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { RequestRecord, SettledLine } from '#server/store/request-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { applyLines } from './apply-lines.ts';

interface Caller {
  readonly profile: Profile;
  readonly now: Date;
  readonly today: CalendarDay;
  readonly traceId: string;
}

/** Tries the refused lines of a request again: at once when they are few, else by a job. What was applied stays. */
export async function resume(
  caller: Caller,
  request: RequestRecord,
  transaction: StoreTransaction,
  deps: Pick<Dependencies, 'codes' | 'displayDelayMs'>,
): Promise<void> {
  const { organisationId, id } = request;
  const lines = await linesWith(transaction, request, ['refused']);
  await tell('request-resumed', caller, request, transaction);
  await transaction.requests.reopenLines(
    organisationId,
    id,
    lines.map(({ number, act }) => ({ number, act })),
  );
  if (lines.length > LINES_AT_ONCE) {
    await transaction.requests.refresh(organisationId, id, { now: caller.now, visibleAt: null });
    return;
  }
  const { profile, now, today, traceId } = caller;
  const author = { ...request, accountId: profile.accountId, profileId: profile.id };
  await applyLines(transaction, { request: author, lines, now, today, traceId, accepted: false }, deps);
}

/** What isn't applied yet never will be. */
export async function cancel(
  caller: Caller,
  request: RequestRecord,
  transaction: StoreTransaction,
): Promise<void> {
  const { organisationId, id } = request;
  const lines = await linesWith(transaction, request, ['pending', 'waiting']);
  const cancelled = lines.map(({ act: _, ...line }): SettledLine => ({ ...line, state: 'cancelled' }));
  await transaction.requests.settleLines(organisationId, id, cancelled);
  await transaction.requests.refresh(organisationId, id, { now: caller.now, visibleAt: null });
  await tell('request-cancelled', caller, request, transaction);
}

function linesWith(
  { requests }: StoreTransaction,
  { organisationId, id }: RequestRecord,
  states: readonly LineState[],
) {
  return requests.linesOf(organisationId, id, { after: 0, limit: MAX_LINES, states });
}

async function tell(
  action: string,
  { profile, now, traceId }: Caller,
  { organisationId, id, state }: RequestRecord,
  { journal }: StoreTransaction,
): Promise<void> {
  await journal.append([
    {
      organisationId,
      at: now,
      accountId: profile.accountId,
      profileId: profile.id,
      action,
      subjectType: 'request',
      subjectId: id,
      before: { state },
      after: {},
      traceId,
      requestId: id,
    },
  ]);
}
