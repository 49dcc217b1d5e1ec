import type { CDPSession, Page } from '@playwright/test';
import { serveDemo } from './demo-site.ts';
import { mainThreadTasks } from './main-thread-tasks.ts';
import { openBrowser } from './open-browser.ts';
import { report } from './report.ts';
import { type SearchPress, watchPresses } from './search-presses.ts';
import { signedInDemo } from './signed-in-demo.ts';
import { spreadOf } from './spread.ts';

const SLOWDOWN = 4;

/** Milliseconds that a key press may take until its rows are painted, in nineteen of twenty. */
const AIM = 150;

/** Places, names, trades: of each, the first letters are in most rows, the last ones in few. None is asked twice: that's no search. */
const TIMED_WORDS = ['portage', 'vaillancourt', 'electricite', 'oeuvrard'];
const WORKED_WORDS = ['maconnerie', 'gicleurs', 'labreche', 'thivierge'];

/** How long the hand rests between two presses, so that each is its own. */
const REST_MS = 700;

/**
 * What somebody feels who types into the search box of « Autorisations » in the largest world of the demo, on a processor slowed
 * down four times: milliseconds from the press of a key until the rows that it finds are painted. Of each press also what the
 * page waits before it asks, what the service takes to answer, and what drawing takes; and, in presses of their own, the processor
 * time of the page's main thread, which holds nothing of what else the machine is busy with.
 */
export async function demoSearch(): Promise<object> {
  const site = await serveDemo();
  const browser = await openBrowser();
  try {
    const stored = await signedInDemo(browser, site.origin, 'very-large-firm');
    const context = await browser.newContext({ storageState: stored });
    const page = await context.newPage();
    await page.addInitScript(watchPresses);
    await page.goto(`${site.origin}/mon-organisation/autorisations`);
    await page.locator('th[scope="row"]').first().waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    // A first word for nothing: by then everything has run.
    await typeWord(page, 'beton', async () => undefined);
    const presses = await timedPresses(page);
    const work = await workOfPresses(page, session);
    const whole = spreadOf(presses.map((press) => press.whole));
    return {
      slowdown: SLOWDOWN,
      presses: presses.length,
      aim: AIM,
      pressToRowsMs: whole,
      ofWhich: {
        pauseMs: spreadOf(presses.map(({ pause }) => pause)),
        answerMs: spreadOf(presses.map(({ answer }) => answer)),
        drawMs: spreadOf(presses.map(({ draw }) => draw)),
      },
      mainThreadMs: spreadOf(work),
      meetsAim: whole.p95 <= AIM,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function timedPresses(page: Page): Promise<SearchPress[]> {
  const taken: SearchPress[] = [];
  for (const word of TIMED_WORDS) {
    report(`demo search: ${word}`);
    await typeWord(page, word, async () => {
      const press = await page.evaluate(() => window.searchPress);
      if (press) taken.push(press);
    });
  }
  return taken;
}

/** Processor time of all that a press makes the page do. */
async function workOfPresses(page: Page, session: CDPSession): Promise<number[]> {
  const taken: number[] = [];
  report('demo search: processor time');
  for (const word of WORKED_WORDS) {
    await typeWord(page, word, undefined, async (press) => {
      const tasks = await mainThreadTasks(session, press);
      taken.push(tasks.reduce((sum, time) => sum + time, 0));
    });
  }
  return taken;
}

/** Each letter by itself; `each` is called when the rows of a letter are there, `around` makes the press. */
async function typeWord(
  page: Page,
  word: string,
  each: () => Promise<void> = async () => undefined,
  around: (press: () => Promise<void>) => Promise<void> = (press) => press(),
): Promise<void> {
  const box = page.getByRole('searchbox');
  await box.fill('');
  await page.waitForTimeout(2 * REST_MS);
  await box.focus();
  for (const letter of word) {
    await around(async () => {
      await page.keyboard.press(letter);
      await page.waitForFunction(() => window.searchPress, undefined, { timeout: 30_000 });
      await page.waitForTimeout(REST_MS);
    });
    await each();
  }
}
