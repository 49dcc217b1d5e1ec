import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { createSession } from '#contract/session/session.operations.ts';
import type { Contact } from '#domain/contact/contact.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { wordsOf } from '#tests/harness/words-of.ts';
import { makeDataFolder } from './data-folder.ts';
import { listOrganisation } from './list-organisations.ts';
import { startListService } from './list-service.ts';
import { mainThreadTasks } from './main-thread-tasks.ts';
import { openBrowser } from './open-browser.ts';
import { startRealConsole } from './real-console.ts';
import { report } from './report.ts';
import { round } from './spread.ts';

const LINES = 5_000;

/** Milliseconds that no task of the page may pass: a longer one is felt (RAIL, Long Tasks API). */
const AIM = 50;

const SLOWDOWNS = [1, 4];

const t = wordsOf('fr');

/**
 * « Rapprochement » of a list of 5,000 lines with an organisation of 5,000 contacts, on the built console and service: the most
 * processor time that one task of the page takes in each step, in milliseconds, plainly and on a processor slowed down four times.
 */
export async function listFromOutside(): Promise<object> {
  const dataDir = await makeDataFolder();
  const organisation = listOrganisation(LINES);
  const loading = await startListService(dataDir, [organisation]);
  await loading.close();
  const buffer = listOf((await chunksOf(organisation.chunks)).flatMap(({ contacts }) => contacts));

  const console = await startRealConsole({ dataDir });
  const browser = await openBrowser();
  try {
    const runs: Record<string, object> = {};
    for (const slowdown of SLOWDOWNS) {
      const context = await browser.newContext({ locale: 'fr-CA' });
      await signIn(context, console.origin, organisation.manager.email);
      const page = await context.newPage();
      await page.goto(`${console.origin}/mon-organisation/rapprochement`);
      await page.getByRole('button', { name: t('reconciliation:file.choose') }).waitFor();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      runs[`processor slowed down ${slowdown} times`] = await reconcile(page, session, buffer);
      await context.close();
    }
    return { lines: LINES, aim: AIM, ...runs };
  } finally {
    await browser.close();
    await console.stop();
  }
}

async function chunksOf<Chunk>(chunks: AsyncIterable<Chunk> | readonly Chunk[]): Promise<Chunk[]> {
  const all: Chunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

/** Of ten contacts, eight as they are, one with another language, one left out for somebody new. */
function listOf(contacts: readonly Contact[]): Buffer {
  const lines = contacts.slice(0, LINES).map(({ firstName, lastName, email, language }, place) => {
    const french = place % 10 === 1 ? language !== 'fr' : language === 'fr';
    const person =
      place % 10 === 0
        ? ['Élodie', `Nouvelle-${place}`, `recrue-${place}@personnes.example`]
        : [firstName, lastName, email ?? ''];
    return [...person, french ? 'Français' : 'Anglais'].join(';');
  });
  return Buffer.from(`\uFEFFPrénom;Nom;Courriel;Langue\r\n${lines.join('\r\n')}\r\n`);
}

async function signIn(context: BrowserContext, origin: string, email: string): Promise<void> {
  const data = { email, password: DEMO_PASSWORD };
  const answer = await context.request.post(origin + createSession.path, { headers: { origin }, data });
  if (!answer.ok()) throw new Error(`${email} can't sign in: ${await answer.text()}`);
}

async function reconcile(page: Page, session: CDPSession, buffer: Buffer): Promise<object> {
  const table = page.getByRole('main').getByRole('table').last();
  const states = page.getByRole('group', { name: t('reconciliation:states.label') });
  const show = async (state: 'missing' | 'departed' | 'present') => {
    await states.getByRole('button', { name: t(`reconciliation:states.${state}_other`) }).click();
    await table.getByRole('rowheader').first().waitFor();
  };
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    'read and compare': async () => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'personnel.csv', mimeType: 'text/csv', buffer });
      await table.getByRole('rowheader').first().waitFor({ timeout: 120_000 });
    },
    'show those present': () => show('present'),
    'show those who have departed': () => show('departed'),
    'choose one': () => table.getByRole('rowheader').first().locator('..').getByRole('checkbox').click(),
    'show those missing': () => show('missing'),
    'choose all': () => page.getByRole('button', { name: /^Cocher les/ }).click(),
    'look at the corrections': async () => {
      await page.getByRole('button', { name: t('reconciliation:bar.review') }).click();
      await page
        .getByRole('region', { name: t('forms:attestations.legend') })
        .getByRole('checkbox')
        .first()
        .waitFor({ timeout: 120_000 });
    },
  };
  const longest: Record<string, number> = {};
  for (const [name, step] of Object.entries(steps)) {
    report(`  ${name}`);
    const tasks = await mainThreadTasks(session, async () => {
      await step();
      await page.waitForTimeout(500);
    });
    longest[name] = round(Math.max(0, ...tasks));
  }
  return { longestTaskMs: longest, meetsAim: Object.values(longest).every((task) => task <= AIM) };
}
