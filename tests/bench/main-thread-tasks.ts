import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
}

/**
 * Processor time, in milliseconds, of each task of the page's main thread while something is done. Unlike the time on the
 * clock, it holds nothing of what else the machine was busy with.
 */
export async function mainThreadTasks(session: CDPSession, act: () => Promise<unknown>): Promise<number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
    transferMode: 'ReportEvents',
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const main = busiest(events.filter(({ name }) => name === 'UpdateLayoutTree').map(threadOf));
  return events
    .filter((event) => event.name === 'RunTask' && threadOf(event) === main)
    .map(({ tdur = 0 }) => tdur / 1_000);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

/** The one that occurs most: only pages lay out, and this one more than any other. */
function busiest(threads: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const thread of threads) times.set(thread, (times.get(thread) ?? 0) + 1);
  return [...times].sort(([, left], [, right]) => right - left)[0]?.[0];
}
