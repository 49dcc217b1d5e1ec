/** Milliseconds between two writings. */
const PAUSE_MS = 250;

/**
 * Writes the newest value: the first at once, those that follow in a hurry together, and whatever waits when the page is left. A job
 * of hundreds of lines changes the state with each of them, and writing it all each time would hold up the page.
 */
export function writeAtLeisure<Value>(
  write: (value: Value) => void,
  page: Pick<Window, 'addEventListener' | 'setTimeout'>,
): (value: Value) => void {
  let waiting: { readonly value: Value } | undefined;
  let resting = false;

  function flush(): void {
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    write(value);
  }

  function rest(): void {
    resting = true;
    page.setTimeout(() => {
      resting = false;
      if (!waiting) return;
      flush();
      rest();
    }, PAUSE_MS);
  }

  page.addEventListener('pagehide', flush);
  return (value) => {
    waiting = { value };
    if (resting) return;
    flush();
    rest();
  };
}
