import { useEffect, useRef, useState } from 'react';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import type { List } from './use-list.ts';

/**
 * A cursor that the service refuses (tampered with, or of another list) leads to the first page, with a notice that
 * stays until it is dismissed or another page of the list is asked for.
 */
export function useRefusedCursor(list: List, error: unknown) {
  const [refused, setRefused] = useState(false);
  const answered = useRef<string>(undefined);
  const { cursor } = list.state;
  const isRefusal = error instanceof ProblemRefusal && error.problem.code === 'cursor-invalid';
  const refusing = isRefusal && cursor !== undefined;
  const { forgetCursor } = list;

  useEffect(() => {
    // Once for each cursor: the address takes a moment to change, and asking again would start it over.
    if (cursor === answered.current) return;
    if (cursor === undefined) answered.current = undefined;
    if (cursor !== undefined) setRefused(refusing);
    if (!refusing) return;
    answered.current = cursor;
    forgetCursor();
  }, [refusing, cursor, forgetCursor]);

  return {
    /** The first page is on its way. */
    refusing,
    refused: refused && cursor === undefined,
    dismiss: () => setRefused(false),
  };
}
