import type { Page } from '@playwright/test';
import { isActiveOn } from '#domain/calendar/period.ts';
import { isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { World } from '#mocks/worlds/world.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { wordsOf } from '#tests/harness/words-of.ts';
import { countGestures } from './count-gestures.ts';
import { serveDemo } from './demo-site.ts';
import {
  delegatingByTheGuide,
  type Gestures,
  issuingByTheGuide,
  type NewMember,
  onboardingByTheGuide,
  removingByTheGuide,
} from './guide-gestures.ts';
import { openBrowser } from './open-browser.ts';
import { report } from './report.ts';
import { signedInDemo } from './signed-in-demo.ts';

const WORLD = 'very-large-firm';
const MEMBERS = 40;
const PEOPLE = 4;
const CLIENTS = 30;
const FILES = 25;

/** The dialog of the system, which a test can't click in: the file, then « Ouvrir ». */
const SYSTEM_DIALOG = 2;

const NEW_MEMBERS: readonly NewMember[] = Array.from({ length: 20 }, (_, place) => ({
  firstName: ['Élodie', 'Zacharie', 'Maïka', 'Benoît'][place % 4] ?? '',
  lastName: ['Archambault', 'Thiffault', 'Vaillancourt', 'Quesnel', 'Larivée'][place % 5] ?? '',
  email: `recrue-${place + 1}@grande-hermine.example`,
}));

const t = wordsOf('fr');

/** Clicks and presses of keys, from « Accueil » to the page of the request; beside the guide's own way, from the same place. */
export async function gestures(): Promise<object> {
  const world = await loadWorld(WORLD);
  const site = await serveDemo();
  const browser = await openBrowser();
  try {
    const storageState = await signedInDemo(browser, site.origin, WORLD);
    const measure = async (name: string, act: (page: Page) => Promise<unknown>) => {
      report(`  ${name}`);
      const context = await browser.newContext({ storageState, locale: 'fr-CA' });
      const page = await context.newPage();
      await page.goto(site.origin);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const counted = await countGestures(page, async () => {
        await act(page);
        await page.waitForURL(/\/mes-demandes\//, { timeout: 120_000 });
      });
      await context.close();
      return counted;
    };
    const leaver = leaverOf(world, FILES);
    return {
      // Everybody who hasn't linked yet, however many they are.
      issueCodes: beside(await measure('issue codes', issueCodes), issuingByTheGuide(MEMBERS)),
      delegate: beside(await measure('delegate', delegate), delegatingByTheGuide(PEOPLE, CLIENTS)),
      removeLeaver: {
        files: leaver.files,
        ...beside(
          await measure('remove a leaver', (page) => remove(page, leaver.name)),
          removingByTheGuide(),
        ),
      },
      onboard: beside(withDialog(await measure('onboard', onboard)), onboardingByTheGuide(NEW_MEMBERS)),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

function beside(here: Gestures, guide: Gestures) {
  return { here, guide };
}

function withDialog({ clicks, keys }: Gestures): Gestures {
  return { clicks: clicks + SYSTEM_DIALOG, keys };
}

async function submit(page: Page): Promise<void> {
  const boxes = page.getByRole('region', { name: t('forms:attestations.legend') }).getByRole('checkbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.click();
  await page.getByRole('button', { name: t('forms:submit'), exact: true }).click();
}

const openContacts = (page: Page) =>
  page.getByRole('link', { name: t('navigation:menu.organisation'), exact: true }).click();

async function issueCodes(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('home:tasks.codes.title') }).click();
  await submit(page);
}

async function delegate(page: Page): Promise<void> {
  await openContacts(page);
  const rows = page.getByRole('row').filter({ hasText: t('common:active.true') });
  for (let row = 0; row < PEOPLE; row += 1) await rows.nth(row).getByRole('checkbox').click();
  await page.getByRole('button', { name: t('listing:acts.deleguer') }).click();
  const files = page.getByRole('group', { name: t('bulk:files.list') }).getByRole('checkbox');
  await files.first().waitFor();
  for (let file = 0; file < CLIENTS; file += 1) await files.nth(file).click();
  await submit(page);
}

async function remove(page: Page, name: string): Promise<void> {
  await openContacts(page);
  await page.getByRole('searchbox', { name: t('contacts:list.search') }).click();
  await page.keyboard.type(name);
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await page.waitForURL(/recherche=/);
  await rows.nth(1).waitFor({ state: 'detached' });
  await rows.first().getByRole('checkbox').click();
  await page.getByRole('button', { name: t('listing:acts.others') }).click();
  await page.getByRole('menuitem', { name: t('listing:acts.retirer') }).click();
  await submit(page);
}

async function onboard(page: Page): Promise<void> {
  await openContacts(page);
  await page.getByRole('link', { name: t('contacts:list.reconcile') }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: t('reconciliation:file.choose') }).click(),
  ]);
  const lines = NEW_MEMBERS.map(({ firstName, lastName, email }) => `${firstName};${lastName};${email}`);
  const buffer = Buffer.from(`Prénom;Nom;Courriel\n${lines.join('\n')}\n`);
  await chooser.setFiles({ name: 'recrues.csv', mimeType: 'text/csv', buffer });
  const { length: count } = NEW_MEMBERS;
  await page
    .getByRole('button', { name: t('reconciliation:table.all', { count, n: String(count) }) })
    .click();
  await page.getByRole('button', { name: t('reconciliation:bar.review') }).click();
  await submit(page);
}

/** Somebody whose name nobody else has, with as near so many clients' files as there is. */
function leaverOf({ data, organisation, today }: World, wanted: number) {
  const files = new Map<string, number>();
  for (const relation of data.contactRelations) {
    if (isOwnRelation(relation) || !isActiveOn(relation, today)) continue;
    files.set(relation.contactId, (files.get(relation.contactId) ?? 0) + 1);
  }
  const linked = new Set(data.profileLinks.map(({ contactId }) => contactId));
  const [found] = data.contacts
    .filter(({ id, organisationId }) => organisationId === organisation.id && !linked.has(id))
    .map(({ id, firstName, lastName }) => ({ name: `${firstName} ${lastName}`, files: files.get(id) ?? 0 }))
    .filter(({ name }, _, all) => all.filter((one) => one.name.includes(name)).length === 1)
    .sort((left, right) => Math.abs(left.files - wanted) - Math.abs(right.files - wanted));
  if (!found) throw new Error('nobody to remove');
  return found;
}
