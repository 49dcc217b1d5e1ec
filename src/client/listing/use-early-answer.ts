import { type FetchQueryOptions, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';

/** Milliseconds that a change waits for its answer at the most; then the former rows say that newer ones are on their way. */
const HOLD = 250;

/**
 * Asks for what a change will show, and makes the change once the answer is there or is slow to come: address and rows then
 * change in one stroke instead of two. A newer change takes the place of one that still waits, and so does `forget`.
 */
export function useEarlyAnswer<Data, Key extends QueryKey>() {
  const client = useQueryClient();
  const waiting = useRef<QueryKey>(undefined);
  const turn = useRef(0);

  const forget = useCallback(() => {
    turn.current += 1;
    const queryKey = waiting.current;
    waiting.current = undefined;
    // What is shown already goes on; nobody waits for the rest.
    if (queryKey) void client.cancelQueries({ queryKey, exact: true, type: 'inactive' });
  }, [client]);

  useEffect(() => forget, [forget]);

  const whenAnswered = useCallback(
    async (query: FetchQueryOptions<Data, Error, Data, Key>, change: () => void) => {
      forget();
      const mine = turn.current;
      waiting.current = query.queryKey;
      const asked = client.prefetchQuery({ ...query, meta: { early: true } });
      await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, HOLD))]);
      if (mine !== turn.current) return;
      // What failed is asked again by the page, which tells it, from the address that was wanted.
      const { queryKey } = query;
      client.removeQueries({ queryKey, exact: true, predicate: ({ state }) => state.status === 'error' });
      waiting.current = undefined;
      change();
    },
    [client, forget],
  );

  return { whenAnswered, forget };
}
