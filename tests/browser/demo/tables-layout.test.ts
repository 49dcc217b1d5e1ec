import { expect } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { dataList, type ListName, PAGES, whyButtons } from '#tests/browser/data-list.ts';
import { enter } from '#tests/browser/enter.ts';
import { expectLayoutHolds } from '#tests/browser/expect-layout-holds.ts';
import { openAuthorizationSheet, openClientFileSheet, openContactSheet } from '#tests/browser/sheets.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');
const LISTS: readonly ListName[] = ['authorizations', 'organisation-relations', 'contacts'];

for (const name of LISTS) {
  test(`${name} hold in every window, selected and on another day`, async ({ page }) => {
    await enter(page, 'anais', PAGES[name]);
    const list = dataList(page, name);
    await expect(list.links.first()).toBeVisible();
    await expectLayoutHolds(page, 'rows');
    await list.rows.first().getByRole('checkbox').check();
    await expect(list.selection).toBeVisible();
    await expectLayoutHolds(page, 'selection');
    await page.goto(`${PAGES[name]}?etat-au=2026-01-05&recherche=zzzz`);
    await expect(page.getByText(t('listing:nothingFound.title'))).toBeVisible();
    await expectLayoutHolds(page, 'none found on a past day');
  });
}

test('the sheets and « Pourquoi ? » hold in every window', async ({ page }) => {
  await enter(page, 'anais');
  for (const open of [openAuthorizationSheet, openClientFileSheet, openContactSheet]) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page);
    await expectLayoutHolds(page, open.name);
  }
  await whyButtons(page.getByRole('main')).first().click();
  await expect(
    page
      .getByRole('dialog', { name: t('subjects:why') })
      .getByRole('list')
      .first(),
  ).toBeVisible();
  await expectLayoutHolds(page, 'why');
});

test('the export and the name of a view hold in every window', async ({ page }) => {
  await enter(page, 'anais', PAGES.authorizations);
  const list = dataList(page, 'authorizations');
  await expect(list.links.first()).toBeVisible();
  await list.exporter.click();
  await expect(list.exportDialog).toBeVisible();
  await expectLayoutHolds(page, 'export');
  await page.keyboard.press('Escape');
  await list.views.click();
  await page.getByRole('menuitem', { name: t('listing:views.save') }).click();
  await expect(list.saveDialog).toBeVisible();
  await expectLayoutHolds(page, 'save a view');
});
