import type {
  RectificationAnswered,
  RectificationRowAnswer,
} from '#contract/privacy/rectification.schema.ts';
import { dayIn } from '#domain/calendar/calendar-day.ts';
import { type Rectification, rectificationDueOn } from '#domain/privacy/rectification.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';
import type { RectificationRow } from '#server/store/privacy-store.ts';

/** As whoever asked for it sees it. */
export function presentRectification({
  id,
  at,
  what,
  text,
  answer,
}: Omit<Rectification, 'accountId'>): RectificationAnswered {
  return {
    ...{ id, at, what, text },
    state: answer?.outcome ?? 'open',
    dueOn: rectificationDueOn(dayIn(TIME_ZONE, new Date(at))),
    answeredAt: answer?.at ?? null,
    answer: answer?.text ?? null,
  };
}

/** As the body's own people see it. Its second version is the answered one: there is no third. */
export function presentRectificationRow(row: RectificationRow): RectificationRowAnswer {
  const { id, email, firstName, lastName } = row.account;
  return {
    ...presentRectification(row),
    account: { id, email, firstName, lastName },
    answeredBy: row.answer?.by ?? null,
    version: row.answer ? 2 : 1,
  };
}
