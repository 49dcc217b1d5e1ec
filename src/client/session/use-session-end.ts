import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '#contract/session/session.schema.ts';
import { lookAtSession } from './look-at-session.ts';
import { sessionQueries } from './session-queries.ts';

/** Milliseconds before the end at which it is announced. */
const WARNING_MS = 120_000;
/** Until the first look, which tells how far the two clocks are apart; and between two tries without an answer. */
const FIRST_MS = 60_000;
const AGAIN_MS = 10_000;

/** The end that is near: when, by this machine's clock, and whether staying is possible. */
export interface NearEnd {
  readonly at: number;
  /** Twelve hours are over: nothing prolongs it. */
  readonly final: boolean;
}

/**
 * Watches when the session ends, without keeping it open: every request of any tab moves the end, so the service is asked anew shortly
 * before. `nearEnd` is there for the last two minutes; at the end, the session is told to be over.
 */
export function useSessionEnd(): { nearEnd: NearEnd | undefined; stayed: (session: Session) => void } {
  const queryClient = useQueryClient();
  const [nearEnd, setNearEnd] = useState<NearEnd>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dueAt = useRef(0);
  const looks = useRef(0);

  const look = useCallback(async () => {
    clearTimeout(timer.current);
    looks.current += 1;
    const mine = looks.current;
    // An answer that a sleep of the machine kept back says nothing of now.
    const overtaken = () => mine !== looks.current;
    const next = (milliseconds: number) => {
      clearTimeout(timer.current);
      dueAt.current = Date.now() + milliseconds;
      timer.current = setTimeout(() => void look(), milliseconds);
    };
    try {
      const { session, endsAt } = await lookAtSession();
      if (overtaken()) return;
      if (session.account === null || endsAt === undefined) {
        setNearEnd(undefined);
        queryClient.setQueryData(sessionQueries.current().queryKey, session);
        return;
      }
      const left = endsAt - Date.now();
      setNearEnd(left > WARNING_MS ? undefined : { at: endsAt, final: session.expiresAt === session.endsAt });
      next(left > WARNING_MS ? left - WARNING_MS : Math.max(left, 0) + 500);
    } catch {
      if (!overtaken()) next(AGAIN_MS);
    }
  }, [queryClient]);

  useEffect(() => {
    dueAt.current = Date.now() + FIRST_MS;
    timer.current = setTimeout(() => void look(), FIRST_MS);
    // Timers sleep with the machine.
    const wake = () => {
      if (document.visibilityState === 'visible' && Date.now() >= dueAt.current) void look();
    };
    document.addEventListener('visibilitychange', wake);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [look]);

  const stayed = useCallback(
    (session: Session) => {
      queryClient.setQueryData(sessionQueries.current().queryKey, session);
      setNearEnd(undefined);
      void look();
    },
    [look, queryClient],
  );

  return { nearEnd, stayed };
}
