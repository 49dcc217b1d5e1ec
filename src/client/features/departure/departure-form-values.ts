import type { RequestLine } from '#contract/requests/request.schema.ts';
import { type Assignment, type DepartureValues, NO_DEPARTURE } from './departure-values.ts';

/** The mapper `toFormValues`: a departure that was refused, to be corrected. `today`: what has passed meanwhile is « dès maintenant ». */
export function departureFormValues(
  lines: ReadonlyArray<Pick<RequestLine, 'act'>>,
  today: string,
): DepartureValues {
  const acts = lines.map(({ act }) => act);
  const end = acts.find((act) => act.kind === 'end');
  const later = end !== undefined && end.lastDay >= today;
  const assignments = acts.flatMap((act): Assignment[] => {
    if (act.kind !== 'grant' || act.contactId === null) return [];
    const fileKind = act.function === 'representative' ? 'worker' : 'employer';
    return [{ fileId: act.fileId, fileKind, contactId: act.contactId }];
  });
  return {
    ...NO_DEPARTURE,
    when: later ? 'day' : 'now',
    lastDay: later ? end.lastDay : '',
    assignments,
  };
}
