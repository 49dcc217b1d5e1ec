/** One key press in a search box, in milliseconds. */
export interface SearchPress {
  /** Until the rows it found were painted. */
  readonly whole: number;
  /** Until the page asked for them. */
  readonly pause: number;
  /** Until they had come. */
  readonly answer: number;
  /** Until they were painted. */
  readonly draw: number;
}

declare global {
  interface Window {
    /** The last press, once its rows are painted. */
    searchPress?: SearchPress | undefined;
  }
}

/**
 * Runs in the page, before anything of it: measures each key press from the time the browser gives it. Its rows are there when
 * a chip says what was typed and the table isn't busy with the rows of before, and painted after the frame that follows.
 */
export function watchPresses(): void {
  let pressed: number | undefined;

  function listRequest(since: number): PerformanceResourceTiming | undefined {
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return all.findLast(({ name, startTime }) => startTime >= since && /\/authorizations\?/.test(name));
  }

  function painted(since: number): void {
    const now = performance.now();
    const request = listRequest(since);
    const asked = request?.startTime ?? Number.NaN;
    const answered = request?.responseEnd ?? Number.NaN;
    window.searchPress = {
      whole: now - since,
      pause: asked - since,
      answer: answered - asked,
      draw: now - answered,
    };
    performance.clearResourceTimings();
  }

  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
      window.searchPress = undefined;
    },
    { capture: true },
  );

  new MutationObserver(() => {
    if (pressed === undefined) return;
    if (document.querySelector('section[aria-busy="true"]')) return;
    const typed = document.querySelector<HTMLInputElement>('input[type="search"]')?.value.trim();
    const chips = [...document.querySelectorAll('section li')].map(({ textContent }) => textContent);
    if (
      !typed ||
      !chips.some((chip) => chip.trim().endsWith(` ${typed}`) || chip.trim().endsWith(`\u00a0${typed}`))
    )
      return;
    const since = pressed;
    pressed = undefined;
    requestAnimationFrame(() => setTimeout(painted, 0, since));
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  });
}
