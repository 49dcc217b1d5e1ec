import type { BulkActName } from '#client/listing/selection/bulk-address.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { type BulkValues, emptyBulkValues } from './bulk-values.ts';

type Act = RequestLine['act'];

/** The mapper `toFormValues`: a bulk act that was refused, as it was typed. What has passed meanwhile is « dès maintenant ». */
export function correctedValues(
  lines: readonly Pick<RequestLine, 'act'>[],
  act: BulkActName,
  today: string,
): BulkValues {
  const empty = emptyBulkValues(today, act);
  const acts = lines.map((line) => line.act);
  const [first] = acts;
  switch (first?.kind) {
    case 'grant':
      return { ...empty, ...grantValues(first, filesOf(acts)) };
    case 'change-end':
      return { ...empty, ...endValues(first.endOn) };
    case 'end':
      return first.lastDay < today ? empty : { ...empty, when: 'day', lastDay: first.lastDay };
    default:
      return empty;
  }
}

function filesOf(acts: readonly Act[]): string[] {
  return [...new Set(acts.flatMap((act) => (act.kind === 'grant' ? [act.fileId] : [])))];
}

function grantValues(act: Extract<Act, { kind: 'grant' }>, fileIds: string[]): Partial<BulkValues> {
  const withRight = (right: 'write' | 'read') =>
    (act.subjects ?? []).filter((one) => one.right === right).map(({ subject }) => subject);
  return {
    files: 'some',
    fileIds,
    function: act.function,
    startOn: act.startOn,
    ...endValues(act.endOn),
    narrows: act.subjects !== null,
    writes: withRight('write'),
    reads: withRight('read'),
  };
}

function endValues(endOn: string): Pick<BulkValues, 'endOn' | 'noEnd'> {
  return endOn === NO_END ? { endOn: '', noEnd: true } : { endOn, noEnd: false };
}
