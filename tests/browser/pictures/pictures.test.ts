import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS, contactList } from '#tests/browser/contact-list.ts';
import { showLanguage } from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import { LANGUAGES } from '#tests/browser/words.ts';

const FOLDER = '.cache/screenshots';
const WIDTHS = [1440, 768, 320] as const;
const THEMES = ['light', 'dark'] as const;

/** One picture of the page as it stands for each language, theme and width. */
async function takePictures(page: Page, name: string): Promise<void> {
  for (const language of LANGUAGES) {
    await showLanguage(page, language);
    for (const theme of THEMES) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen;
      }, theme);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({
          path: `${FOLDER}/${name}-${language}-${theme}-${width}.png`,
          fullPage: true,
        });
      }
    }
  }
  await showLanguage(page, 'fr');
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
  await page.goto(CONTACTS);
  await contactList(page).names.filter({ hasText: 'Maude' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maude D’Amours' })).toBeVisible();
  await takePictures(page, 'sheet');
  await page.goto('/composants');
  await expect(heading).toBeVisible();
  await takePictures(page, 'components');
});

test('the picture of README', async ({ page }) => {
  mkdirSync('.github', { recursive: true });
  await page.setViewportSize({ width: 1440, height: 900 });
  await enter(page, 'anais', CONTACTS);
  await expect(contactList(page).names).toHaveCount(12);
  await page.screenshot({ path: '.github/contacts.png' });
});
