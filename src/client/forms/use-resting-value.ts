import { useEffect, useState } from 'react';

/** A value once it rests for so many milliseconds; give one that is compared by identity. */
export function useRestingValue<Value>(value: Value, milliseconds: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
