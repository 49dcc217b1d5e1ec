/** What was seen since the last `clear`, in milliseconds. */
export interface Frames {
  /** Between one frame and the next. */
  readonly gaps: number[];
  /** Frames that took over 50 ms, by the browser's own account. */
  readonly long: number[];
  /** Cells in the page, at the most. */
  readonly cells: number;
}

declare global {
  interface Window {
    scrollFrames?: { clear(): void; taken(): Frames };
  }
}

/** Runs in the page: watches every frame from now on. */
export function watchFrames(): void {
  let gaps: number[] = [];
  let long: number[] = [];
  let cells = 0;
  let last = performance.now();

  function frame(now: number): void {
    gaps.push(now - last);
    last = now;
    cells = Math.max(cells, document.querySelectorAll('[role="gridcell"]').length);
    requestAnimationFrame(frame);
  }

  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  });
  observer.observe({ type: 'long-animation-frame' });
  requestAnimationFrame(frame);
  window.scrollFrames = {
    clear() {
      gaps = [];
      long = [];
      cells = 0;
      last = performance.now();
    },
    taken: () => ({ gaps, long: long.filter((duration) => duration > 50), cells }),
  };
}
