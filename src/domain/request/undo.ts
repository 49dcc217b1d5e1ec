import type { Act, EndChange, RestoreAct, RestoreTieAct } from './act.ts';
import type { LineState, RequestState } from './request.ts';

/** Acts that take something away, or move its end: what can be undone. */
export const UNDOABLE_KINDS: ReadonlyArray<Act['kind']> = ['end', 'change-end', 'firm-subjects', 'end-tie'];

/** States of a request to undo that has come to nothing, so that another one may try. */
export const UNDONE_NOTHING: readonly RequestState[] = ['refused', 'cancelled'];

interface AppliedLine {
  readonly act: Act;
  readonly state: LineState;
  readonly contactId: string | null;
  readonly relationEnds: readonly EndChange[];
  readonly authorizationEnds: readonly EndChange[];
}

/** Whether the line ended something that can be given back. */
export function endedSomething({ act, state, relationEnds, authorizationEnds }: AppliedLine): boolean {
  if (state !== 'applied' || !UNDOABLE_KINDS.includes(act.kind)) return false;
  return relationEnds.length + authorizationEnds.length > 0;
}

/** The lines of a request turned round, the last one first: every record gets the end it had (issue 4, 10). */
export function undoActs(lines: readonly AppliedLine[]): Array<RestoreAct | RestoreTieAct> {
  return lines
    .filter(endedSomething)
    .toReversed()
    .flatMap(({ act, contactId, relationEnds, authorizationEnds }): Array<RestoreAct | RestoreTieAct> => {
      const relations = relationEnds.map(reversed);
      const authorizations = authorizationEnds.map(reversed);
      if ('firmId' in act) {
        return [{ kind: 'restore-tie', firmId: act.firmId, relations, authorizations }];
      }
      return contactId === null ? [] : [{ kind: 'restore', contactId, relations, authorizations }];
    });
}

function reversed({ id, before, endOn }: EndChange): EndChange {
  return { id, before: endOn, endOn: before };
}
