import { expect } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { PAGES, whyButtons } from '#tests/browser/data-list.ts';
import {
  expectAccessibleInEachLook,
  expectAccessibleInEachTheme,
  showLanguage,
} from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import { openAuthorizationSheet, openClientFileSheet, openContactSheet } from '#tests/browser/sheets.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');
const NOBODY = '00000000-0000-4000-8000-000000000000';

const sheets = [
  ['a contact', openContactSheet],
  ['a client’s file', openClientFileSheet],
  ['an authorization', openAuthorizationSheet],
] as const;

for (const [name, open] of sheets) {
  test(`the sheet of ${name}, folded, unfolded and as it was`, async ({ page }) => {
    await enter(page, 'anais');
    await open(page);
    await expectAccessibleInEachLook(page, 'sheet');
    const folded = page.getByRole('main').locator('[aria-expanded="false"], details:not([open]) > summary');
    for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
    await expectAccessibleInEachLook(page, 'unfolded');
    const day = page.getByRole('textbox', { name: t('listing:day.label') });
    await day.fill('2026-13-45');
    await day.press('Enter');
    await expect(page.getByText(t('listing:day.impossible', { day: '2026-13-45' }))).toBeVisible();
    await expectAccessibleInEachTheme(page, 'a day that does not exist');
    await day.fill('2026-01-05');
    await day.press('Enter');
    await expect(page).toHaveURL(/etat-au=2026-01-05/);
    await expect(page.getByText(t('sheets:day.text'))).toBeVisible();
    await expectAccessibleInEachTheme(page, 'past day');
  });
}

test('« Pourquoi ? » by itself, and its message', async ({ page }) => {
  await enter(page, 'anais');
  await openContactSheet(page);
  for (const language of LANGUAGES) {
    const words = wordsOf(language);
    await showLanguage(page, language);
    const why = whyButtons(page.getByRole('main'), words).first();
    await why.click();
    await expect(page.getByRole('dialog', { name: words('subjects:why') })).toBeVisible();
    await expectAccessibleInEachTheme(page, `why, ${language}`, '[role="dialog"]');
    await expect(page.locator('style')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(why).toBeFocused();
  }
});

for (const [path, words] of [
  [`/mon-organisation/dossiers/${NOBODY}`, 'client-files:sheet.notFound.why'],
  [`${PAGES.authorizations}/${NOBODY}`, 'sheets:authorization.notFound.why'],
] as const) {
  test(`no such sheet: ${path}`, async ({ page, complaints }) => {
    complaints.allow(/ERR_FAILED|status of 404/);
    await enter(page, 'anais', path);
    await expect(page.getByText(t(words))).toBeVisible();
    await expectAccessibleInEachLook(page, 'not found');
    await page.route(new RegExp(`/api/.*${NOBODY}`), (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('button', { name: t('common:retry') })).toBeVisible();
    await expectAccessibleInEachLook(page, 'failed');
  });
}
