import { useEffect, useState } from 'react';

/** Milliseconds of rest after the last key. */
const PAUSE = 200;

/** A text once the typing rests. */
export function useRestingText(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(setRested, PAUSE, text);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
