import { useEffect, useState } from 'react';

/** Counts down the seconds of a pause, which begins again whenever `since` changes; 0 once it is over. */
export function usePause(since: unknown, seconds: number): number {
  const [left, setLeft] = useState(seconds);
  const [from, setFrom] = useState(since);
  if (from !== since) {
    setFrom(since);
    setLeft(seconds);
  }
  const over = left <= 0;
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setLeft((before) => before - 1), 1000);
    return () => clearInterval(timer);
  }, [over]);
  return Math.max(0, left);
}
