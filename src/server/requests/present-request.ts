import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { type CalendarDay, dayIn } from '#domain/calendar/calendar-day.ts';
import { requestAbilities } from '#domain/request/request-abilities.ts';
import { requestNumber } from '#domain/request/request-number.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';
import type { RequestView } from './request-view.ts';

/** A request, as those who manage its organisation see it. */
export function presentRequest(view: RequestView, today: CalendarDay): RequestSheet {
  const { request, correction, undoable } = view;
  const { id, form, state, submittedBy, submittedAt, appliedAt, visibleAt, counts, version } = request;
  const appliedOn = appliedAt === null ? null : dayIn(TIME_ZONE, new Date(appliedAt));
  return {
    id,
    number: requestNumber(request.number),
    form,
    state,
    submittedBy,
    submittedAt,
    appliedAt,
    visibleAt,
    attestations: [...request.attestations],
    counts,
    undoes: referenceTo(request.undoes, view),
    corrects: referenceTo(request.corrects, view),
    correctedBy: correction ? { id: correction.id, number: requestNumber(correction.number) } : null,
    abilities: requestAbilities({ counts, undoable, appliedOn, today }),
    version,
  };
}

function referenceTo(id: string | null, { numbers }: RequestView): RequestSheet['undoes'] {
  const number = id === null ? undefined : numbers.get(id);
  return id === null || number === undefined ? null : { id, number: requestNumber(number) };
}
