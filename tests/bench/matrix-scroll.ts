import type { Page } from '@playwright/test';
import { serveDemo } from './demo-site.ts';
import { type Frames, watchFrames } from './long-frames.ts';
import { mainThreadTasks } from './main-thread-tasks.ts';
import { openBrowser } from './open-browser.ts';
import { report } from './report.ts';
import { signedInDemo } from './signed-in-demo.ts';
import { quantile, round } from './spread.ts';

const SLOWDOWN = 4;

/** Milliseconds that no frame may pass. */
const AIM = 50;

/** One turn of the wheel, in pixels. */
const NOTCH = 120;

const GRID = '[role="grid"]';

const KEYS = ['PageDown', 'End', 'PageDown', 'Home'];

/** Ways of scrolling, each by itself: what it does from one frame to the next, and how often. */
const WAYS: Readonly<Record<string, { steps: number; step: (page: Page, at: number) => Promise<void> }>> = {
  'down, by wheel': { steps: 90, step: (page) => page.mouse.wheel(0, NOTCH) },
  'right, by wheel': { steps: 90, step: (page) => page.mouse.wheel(NOTCH, 0) },
  'both ways, in haste': { steps: 60, step: (page) => page.mouse.wheel(5 * NOTCH, NOTCH) },
  'by the keys': {
    steps: 40,
    step: (page, at) => page.keyboard.press(KEYS[at % KEYS.length] ?? 'Home'),
  },
  'from corner to corner': {
    steps: 8,
    step: (page, at) => page.keyboard.press(at % 2 === 0 ? 'Control+Home' : 'Control+End'),
  },
};

/**
 * Frames of over 50 ms while « Matrice » is scrolled, in the largest world of the demo, on a processor slowed down four times:
 * how many there were, the longest, the most processor time that one task of the page took, and how many cells the page holds at
 * the most. On a machine that does something else as well, frames wait for their turn; processor time doesn't.
 */
export async function matrixScroll(): Promise<object> {
  const site = await serveDemo();
  const browser = await openBrowser();
  try {
    const stored = await signedInDemo(browser, site.origin, 'very-large-firm');
    const context = await browser.newContext({
      storageState: stored,
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${site.origin}/mon-organisation/matrice`);
    const grid = page.locator(GRID);
    await grid.locator('[role="gridcell"]').first().waitFor({ timeout: 60_000 });
    await grid.focus();
    await page.evaluate(watchFrames);
    const box = await grid.locator('[role="gridcell"]').first().boundingBox();
    await page.mouse.move(box?.x ?? 0, box?.y ?? 0);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const ways: Record<string, object> = {};
    // Once for nothing: by then everything has run.
    await scroll(page, 'down, by wheel');
    for (const way of Object.keys(WAYS)) {
      report(`matrix scroll: ${way}`);
      ways[way] = figuresOf(await scroll(page, way), await mainThreadTasks(session, () => scroll(page, way)));
    }
    const [rows, columns] = [
      await grid.getAttribute('aria-rowcount'),
      await grid.getAttribute('aria-colcount'),
    ];
    return { slowdown: SLOWDOWN, aim: AIM, contacts: Number(rows) - 1, files: Number(columns) - 1, ways };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function scroll(page: Page, way: string): Promise<Frames> {
  const { steps, step } = WAYS[way] ?? { steps: 0, step: async () => undefined };
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(500);
  await page.evaluate(() => window.scrollFrames?.clear());
  for (let at = 0; at < steps; at += 1) {
    await step(page, at);
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(500);
  const frames = await page.evaluate(() => window.scrollFrames?.taken());
  if (!frames) throw new Error('nobody watched the frames');
  return frames;
}

function figuresOf({ gaps, long, cells }: Frames, tasks: readonly number[]): object {
  return {
    frames: gaps.length,
    gapMs: { p50: round(quantile(gaps, 0.5)), p95: round(quantile(gaps, 0.95)) },
    over50: long.length,
    longestMs: round(Math.max(0, ...long)),
    longestTaskMs: round(Math.max(0, ...tasks)),
    tasksOver50: tasks.filter((task) => task > AIM).length,
    cells,
  };
}
