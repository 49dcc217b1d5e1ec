import { useState } from 'react';

interface Versioned {
  readonly version: number;
}

/**
 * What the form shows as current: it stays what was shown while the service may know something newer, so that nobody's change is
 * overwritten unseen.
 */
export function useShown<Sheet extends Versioned>(newest: Sheet) {
  const [kept, setKept] = useState(newest);
  return {
    shown: kept,
    /** Somebody else changed it meanwhile. */
    newer: newest.version === kept.version ? undefined : newest,
    catchUp: () => setKept(newest),
  };
}
