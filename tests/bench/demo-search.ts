import type { Page } from '@playwright/test';
import { serveDemo } from './demo-site.ts';
import { openBrowser } from './open-browser.ts';
import { report } from './report.ts';
import { type SearchPress, watchPresses } from './search-presses.ts';
import { signedInDemo } from './signed-in-demo.ts';
import { spreadOf } from './spread.ts';

const SLOWDOWN = 4;

/** Milliseconds that a key press may take until its rows are painted, in nineteen of twenty. */
const AIM = 150;

/** A place, a name, a trade, a name: words in most rows, in some, in few. */
const WORDS = ['portage', 'vaillancourt', 'electricite', 'oeuvrard'];

/** How long the hand rests between two presses, so that each is its own. */
const REST_MS = 700;

/**
 * What somebody feels who types into the search box of « Autorisations » in the largest world of the demo, on a processor slowed
 * down four times: milliseconds from the press of a key until the rows that it finds are painted. Of each press also what the
 * page waits for the typing to rest, what the service takes to answer, and what drawing takes.
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
    const presses: SearchPress[] = [];
    // The first word once more, and not counted: by then everything has run.
    for (const [at, word] of ['beton', ...WORDS].entries()) {
      report(`demo search: ${word}`);
      const typed = await typeWord(page, word);
      if (at > 0) presses.push(...typed);
    }
    const whole = spreadOf(presses.map(({ whole }) => whole));
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
      meetsAim: whole.p95 <= AIM,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function typeWord(page: Page, word: string): Promise<SearchPress[]> {
  const box = page.getByRole('searchbox');
  await box.fill('');
  await page.waitForTimeout(2 * REST_MS);
  await box.focus();
  const taken: SearchPress[] = [];
  for (const letter of word) {
    await page.keyboard.press(letter);
    const press = await page.waitForFunction(() => window.searchPress, undefined, { timeout: 30_000 });
    taken.push((await press.jsonValue()) as SearchPress);
    await page.waitForTimeout(REST_MS);
  }
  return taken;
}
