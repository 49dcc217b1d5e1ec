import type { Browser } from '@playwright/test';
import type { WorldKey } from '#mocks/worlds/world.ts';
import { serveDemo } from './demo-site.ts';
import { openBrowser } from './open-browser.ts';
import { report } from './report.ts';
import { type StoredDemo, signedInDemo } from './signed-in-demo.ts';
import { quantile, round } from './spread.ts';

const ROUNDS = 5;
const SLOWDOWN = 4;
const FIRST_ROW = 'th[scope="row"] a';
const MARK = 'first-row';

/**
 * Milliseconds from a cold load of the contacts page in demo mode (nothing cached, no service worker yet, somebody signed in) until
 * its first row is painted, on a processor slowed down four times; the median of interleaved rounds, in a small and the largest world.
 */
export async function demoStart(): Promise<object> {
  const site = await serveDemo();
  const browser = await openBrowser();
  try {
    const worlds: WorldKey[] = ['firm', 'very-large-firm'];
    const taken = new Map<WorldKey, { stored: StoredDemo; times: number[] }>();
    for (const world of worlds) {
      taken.set(world, { stored: await signedInDemo(browser, site.origin, world), times: [] });
    }
    for (let count = 1; count <= ROUNDS; count += 1) {
      report(`demo start: round ${count} of ${ROUNDS}`);
      for (const { stored, times } of taken.values())
        times.push(await firstRow(browser, site.origin, stored));
    }
    const figures = [...taken].map(([world, { times }]) => {
      return [world, { median: round(quantile(times, 0.5)), rounds: times.map(round) }] as const;
    });
    return { slowdown: SLOWDOWN, firstRowMs: Object.fromEntries(figures) };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function firstRow(browser: Browser, origin: string, stored: StoredDemo): Promise<number> {
  const context = await browser.newContext({ storageState: stored });
  const page = await context.newPage();
  await page.addInitScript(markFirst, { selector: FIRST_ROW, mark: MARK });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(`${origin}/mon-organisation/contacts`);
  const at = await page.waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, MARK, {
    timeout: 60_000,
  });
  const time = await at.jsonValue();
  await context.close();
  return time ?? Number.NaN;
}

/** Runs in the page: marks the frame after the one in which the element is there, when it has been painted. */
function markFirst({ selector, mark }: { selector: string; mark: string }): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark(mark)));
  });
  observer.observe(document, { childList: true, subtree: true });
}
