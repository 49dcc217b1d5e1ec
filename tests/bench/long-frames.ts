/** A frame that took over 50 ms, by the browser's own account, in milliseconds. */
interface LongFrame {
  readonly duration: number;
  /** Scripts, style and layout of the page: the rest is waiting for its turn on the processor, and painting. */
  readonly busy: number;
}

/** What was seen since the last `clear`. */
export interface Frames {
  /** Between one frame and the next. */
  readonly gaps: number[];
  readonly long: LongFrame[];
  /** Cells in the page, at the most. */
  readonly cells: number;
}

declare global {
  interface Window {
    scrollFrames?: { clear(): void; taken(): Frames };
  }
}

interface FrameTiming extends PerformanceEntry {
  readonly styleAndLayoutStart: number;
  readonly scripts: ReadonlyArray<{ readonly duration: number }>;
}

/** Runs in the page: watches every frame from now on. */
export function watchFrames(): void {
  let gaps: number[] = [];
  let long: LongFrame[] = [];
  let cells = 0;
  let last = performance.now();

  function frame(now: number): void {
    gaps.push(now - last);
    last = now;
    cells = Math.max(cells, document.querySelectorAll('[role="gridcell"]').length);
    requestAnimationFrame(frame);
  }

  function isFrameTiming(entry: PerformanceEntry): entry is FrameTiming {
    return entry.entryType === 'long-animation-frame';
  }

  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries().filter(isFrameTiming)) {
      const end = entry.startTime + entry.duration;
      const layout = entry.styleAndLayoutStart > 0 ? end - entry.styleAndLayoutStart : 0;
      const busy = entry.scripts.reduce((sum, { duration }) => sum + duration, layout);
      long.push({ duration: entry.duration, busy });
    }
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
    taken: () => ({ gaps, long: long.filter(({ duration }) => duration > 50), cells }),
  };
}
