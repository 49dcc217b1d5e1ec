import { expect, type Page } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { dataList, type ListName, listCall, PAGES, whyButtons } from '#tests/browser/data-list.ts';
import {
  expectAccessibleInEachLook,
  expectAccessibleInEachTheme,
  showLanguage,
} from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');
const LISTS: readonly ListName[] = ['authorizations', 'organisation-relations'];
const DIALOG = '[role="dialog"]';

const retry = (page: Page) => page.getByRole('button', { name: t('common:retry') });

/** react-aria would add some to a page whose policy refuses them. */
async function expectNoStyleElement(page: Page): Promise<void> {
  await expect(page.locator('style')).toHaveCount(0);
}

for (const name of LISTS) {
  test(`${name}: rows, selected, on another day, none found`, async ({ page }) => {
    await enter(page, 'anais', PAGES[name]);
    const list = dataList(page, name);
    await expect(list.links.first()).toBeVisible();
    await expectAccessibleInEachLook(page, 'rows');
    await list.rows.first().getByRole('checkbox').check();
    await expect(list.selection).toBeVisible();
    await expectAccessibleInEachLook(page, 'selection');
    await page.goto(`${PAGES[name]}?etat-au=2026-01-05&x=1`);
    await expect(page.getByText(t('listing:day.text'))).toBeVisible();
    await expect(list.status).not.toHaveText(t('common:loading'));
    await expectAccessibleInEachLook(page, 'past day, part of the address ignored');
    await page.goto(`${PAGES[name]}?recherche=zzzz&actif=faux`);
    await expect(page.getByText(t('listing:nothingFound.title'))).toBeVisible();
    await expectAccessibleInEachLook(page, 'none found');
  });

  test(`${name}: could not be read, then is`, async ({ page, complaints }) => {
    complaints.allow(/ERR_FAILED/);
    await page.route(listCall(name), (route) => route.abort());
    await enter(page, 'anais', PAGES[name]);
    await expect(retry(page)).toBeVisible();
    await expectAccessibleInEachLook(page, 'failed');
    await page.unroute(listCall(name));
    await retry(page).click();
    await expect(dataList(page, name).links.first()).toBeVisible();
  });
}

for (const language of LANGUAGES) {
  test(`each thing that opens over a list, by itself, in ${language}`, async ({ page }) => {
    test.slow();
    const t = wordsOf(language);
    await enter(page, 'anais', PAGES.authorizations);
    await showLanguage(page, language);
    const list = dataList(page, 'authorizations', t);
    await expect(list.links.first()).toBeVisible();

    async function scan(name: string, part: string): Promise<void> {
      await expectAccessibleInEachTheme(page, name, part);
      await expectNoStyleElement(page);
      await page.keyboard.press('Escape');
      await expect(page.locator(part)).toHaveCount(0);
    }

    await list.exporter.click();
    await expect(list.exportDialog).toBeVisible();
    await scan('export', DIALOG);
    await expect(list.exporter).toBeFocused();

    await list.columns.click();
    await scan('columns', DIALOG);
    await expect(list.columns).toBeFocused();

    await list.views.click();
    await scan('views', '[role="menu"]');
    await list.views.click();
    await page.getByRole('menuitem', { name: t('listing:views.save') }).click();
    await list.saveDialog.getByRole('button', { name: t('listing:views.submit') }).click();
    await expect(list.saveDialog.getByText(t('listing:views.missingName')).first()).toBeVisible();
    await scan('save a view, without a name', DIALOG);
    await expect(list.views).toBeFocused();
    await list.views.click();
    await page.getByRole('menuitem', { name: t('listing:views.manage') }).click();
    await expect(list.manageDialog).toBeVisible();
    await scan('manage views', DIALOG);

    const contact = t('authorizations:columns.contact');
    await list.filter(contact).click();
    const choices = page.getByRole('dialog', { name: contact }).getByRole('combobox');
    await expect(choices).toBeVisible();
    await expectAccessibleInEachTheme(page, 'contact filter', DIALOG);
    await choices.fill('maude');
    await expect(page.getByRole('option', { name: /Maude/ })).toBeVisible();
    await expectAccessibleInEachTheme(page, 'choices of the contact filter', '[role="listbox"]');
    await expectNoStyleElement(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await list.day.fill('2026-02-30');
    await list.day.press('Enter');
    await expect(page.getByText(t('listing:day.impossible', { day: '2026-02-30' }))).toBeVisible();
    await expectAccessibleInEachTheme(page, 'a day that does not exist');
  });
}

test('matrix: cells, the panel, « Pourquoi ? » over it, and failed', async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED/);
  await enter(page, 'anais', PAGES.matrix);
  const grid = page.getByRole('grid', { name: t('matrix:title') });
  await expect(grid.getByRole('gridcell').first()).toBeVisible();
  await expectAccessibleInEachLook(page, 'matrix');
  for (const language of LANGUAGES) {
    const words = wordsOf(language);
    await showLanguage(page, language);
    await page.getByRole('grid', { name: words('matrix:title') }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: words('matrix:panel.title') });
    await expect(panel).toBeVisible();
    await expectAccessibleInEachTheme(page, `panel, ${language}`, DIALOG);
    await expectNoStyleElement(page);
    await whyButtons(panel, words).first().click();
    const over = page.getByRole('dialog', { name: words('subjects:why') });
    await expect(over.getByRole('list').first()).toBeVisible();
    await expectAccessibleInEachTheme(page, `« Pourquoi ? » over it, ${language}`, `${DIALOG}:has(ol)`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator(DIALOG)).toHaveCount(0);
  }
  await showLanguage(page, 'fr');
  await page.goto(`${PAGES.matrix}?recherche=zzzz`);
  await expect(page.getByText(t('listing:nothingFound.title'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'none found');
  await page.route(/\/api\/profiles\/[^/]+\/matrix/, (route) => route.abort());
  await page.goto(PAGES.matrix);
  await expect(retry(page)).toBeVisible();
  await expectAccessibleInEachLook(page, 'failed');
});
