import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS, contactList } from '#tests/browser/contact-list.ts';
import { dataList, PAGES, whyButtons } from '#tests/browser/data-list.ts';
import { showLanguage } from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import { openAuthorizationSheet, openClientFileSheet, openContactSheet } from '#tests/browser/sheets.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');
const FOLDER = '.cache/screenshots';
const WIDTHS = [1440, 768, 320] as const;
const THEMES = ['light', 'dark'] as const;

/** One picture of the page as it stands for each language, theme and width. */
async function takePictures(page: Page, name: string): Promise<void> {
  for (const language of LANGUAGES) {
    await showLanguage(page, language);
    await takeEachTheme(page, `${name}-${language}`);
  }
  await showLanguage(page, 'fr');
}

/** The same in the language shown: what is open over the page keeps the switch of language out of reach. */
async function takeEachTheme(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${FOLDER}/${name}-${theme}-${width}.png`, fullPage: true });
    }
  }
}

test('the main pages', async ({ page }) => {
  test.setTimeout(300_000);
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/connexion');
  await expect(heading).toBeVisible();
  await takePictures(page, 'sign-in');
  await enter(page, 'huong');
  await expect(heading).toBeVisible();
  await takePictures(page, 'home-limited');
  await enter(page, 'anais');
  await expect(heading).toBeVisible();
  await takePictures(page, 'home');
  await page.goto(CONTACTS);
  await expect(contactList(page).names).toHaveCount(12);
  await takePictures(page, 'contacts');
  await page.goto(`${CONTACTS}?fonction=personne-responsable.membre-du-personnel&actif=vrai`);
  await expect(contactList(page).names.first()).toBeVisible();
  await takePictures(page, 'contacts-filtered');
  await page.goto(`${CONTACTS}?recherche=zzz`);
  await expect(contactList(page).status).toContainText('0');
  await takePictures(page, 'contacts-none');
  await page.goto('/composants');
  await expect(heading).toBeVisible();
  await takePictures(page, 'components');
});

test('the tables and the matrix', async ({ page }) => {
  test.setTimeout(300_000);
  await enter(page, 'anais', PAGES.authorizations);
  const list = dataList(page, 'authorizations');
  await expect(list.links.first()).toBeVisible();
  await takePictures(page, 'authorizations');
  await list.rows.first().getByRole('checkbox').check();
  await takePictures(page, 'authorizations-selection');
  await page.setViewportSize({ width: 1440, height: 900 });
  await list.exporter.click();
  await expect(list.exportDialog).toBeVisible();
  await takeEachTheme(page, 'export-fr');
  await page.goto(`${PAGES.authorizations}?sujet=rapport-mensuel&actif=vrai&etat-au=2026-01-05`);
  await expect(page.getByText(t('listing:day.text'))).toBeVisible();
  await expect(list.links.first()).toBeVisible();
  await takePictures(page, 'authorizations-past-day');
  await page.goto(PAGES['organisation-relations']);
  await expect(dataList(page, 'organisation-relations').links.first()).toBeVisible();
  await takePictures(page, 'relations');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGES.matrix);
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await takePictures(page, 'matrix');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: t('matrix:panel.title') })).toBeVisible();
  await takeEachTheme(page, 'matrix-panel-fr');
});

test('the sheets and « Pourquoi ? »', async ({ page }) => {
  test.setTimeout(300_000);
  const sheets = [
    ['authorization', openAuthorizationSheet],
    ['client-file', openClientFileSheet],
    ['contact', openContactSheet],
  ] as const;
  await enter(page, 'anais');
  for (const [name, open] of sheets) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page);
    await takePictures(page, `sheet-${name}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await whyButtons(page.getByRole('main')).first().click();
  await expect(
    page
      .getByRole('dialog', { name: t('subjects:why') })
      .getByRole('list')
      .first(),
  ).toBeVisible();
  await takeEachTheme(page, 'why-fr');
});

test('the picture of README', async ({ page }) => {
  mkdirSync('.github', { recursive: true });
  await page.setViewportSize({ width: 1440, height: 900 });
  await enter(page, 'anais', CONTACTS);
  await expect(contactList(page).names).toHaveCount(12);
  await page.screenshot({ path: '.github/contacts.png' });
});
