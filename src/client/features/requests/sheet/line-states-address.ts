import { LINE_STATES, type LineState } from '#domain/request/request.ts';

const WORDS: Readonly<Record<LineState, string>> = {
  pending: 'a-faire',
  waiting: 'en-revision',
  applied: 'appliquee',
  unchanged: 'deja-ainsi',
  refused: 'refusee',
  cancelled: 'annulee',
};

/** Which lines the address asks for; none: all. */
export function readLineStates(address: { readonly lignes?: unknown }): LineState[] {
  return LINE_STATES.filter((state) => WORDS[state] === address.lignes);
}

/** The address that shows the lines in a state, or all. */
export function writeLineStates(state: LineState | undefined): { lignes?: string } {
  return state === undefined ? {} : { lignes: WORDS[state] };
}
