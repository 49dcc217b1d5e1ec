import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { dataList, PAGES, whyButtons } from '#tests/browser/data-list.ts';
import { enter } from '#tests/browser/enter.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');
const MAUDE = 'D’Amours, Maude';

/** The boxes of the rows, by their place on the page. */
const box = (rows: Locator, place: number) => rows.nth(place).getByRole('checkbox');

test('finds what a contact may do and why, and comes back to the same view', async ({ page }) => {
  await enter(page, 'anais', PAGES.authorizations);
  const list = dataList(page, 'authorizations');

  await test.step('the organisation’s own subjects come first', async () => {
    await expect(list.rows.first()).toContainText(t('authorizations:cells.byOrganisation'));
    const [first] = await list.rows.allTextContents();
    expect(first).toContain('Rivière-Ouelle');
  });

  await test.step('those of one contact', async () => {
    const label = t('authorizations:columns.contact');
    await list.filter(label).click();
    const choices = page.getByRole('dialog', { name: label }).getByRole('combobox');
    await choices.fill('amours');
    await page.getByRole('option', { name: MAUDE }).click();
    await expect(page).toHaveURL(/contact=[0-9a-f-]{36}/);
    // What was typed goes first, then the list of choices.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(list.chips).toHaveCount(1);
    await expect(list.chips.first()).toContainText(MAUDE);
    await expect(list.rows.filter({ hasNotText: MAUDE })).toHaveCount(0);
    await expect(list.rows.first()).toContainText(MAUDE);
  });

  await test.step('the chain of one, then why on the sheet of the contact', async () => {
    const view = page.url();
    await list.links.first().click();
    await expect(page.getByRole('heading', { name: t('explanations:chain') })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Maude D’Amours' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Maude D’Amours' })).toBeFocused();
    const why = whyButtons(page.getByRole('main')).first();
    await why.click();
    const dialog = page.getByRole('dialog', { name: t('subjects:why') });
    await expect(dialog.getByRole('list').first()).toBeVisible();
    await expect(dialog).toContainText('Maude D’Amours');
    await page.keyboard.press('Escape');
    await expect(why).toBeFocused();
    await page.goBack();
    await page.goBack();
    await expect(list.heading).toBeFocused();
    expect(page.url()).toBe(view);
    await expect(list.rows.first()).toContainText(MAUDE);
  });
});

test('selects across pages, and exports what is selected', async ({ page }) => {
  await enter(page, 'anais', PAGES.authorizations);
  const list = dataList(page, 'authorizations');
  await expect(list.rows).toHaveCount(25);
  const chosen = [await list.links.nth(0).textContent(), await list.links.nth(1).textContent()];
  await box(list.rows, 0).check();
  await box(list.rows, 1).check();
  await page.getByRole('button', { name: t('listing:pager.next') }).click();
  await expect(page.getByText(/^Rangées 26/).first()).toBeVisible();
  await expect(box(list.rows, 0)).not.toBeChecked();
  chosen.push(await list.links.nth(0).textContent());
  await box(list.rows, 0).check();
  await expect(list.selection).toContainText(t('authorizations:list.selected_other', { shown: 3 }));
  await page.goBack();
  await expect(page.getByText(/^Rangées 1 /).first()).toBeVisible();
  await expect(box(list.rows, 0)).toBeChecked();
  await expect(box(list.rows, 1)).toBeChecked();
  await expect(box(list.rows, 2)).not.toBeChecked();

  await list.selection.getByRole('button', { name: t('listing:export.selection') }).click();
  await list.exportDialog.getByRole('radio', { name: t('listing:export.formats.csv') }).check();
  const download = page.waitForEvent('download');
  await list.exportDialog.getByRole('button', { name: t('listing:export.action') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  const [head = '', ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(head.split(',').slice(0, 3)).toEqual([
    t('exports:columns.subject'),
    t('exports:columns.right'),
    t('exports:columns.file'),
  ]);
  const subjects = lines.map((line) => line.replaceAll('"', '').split(',')[0]);
  expect(subjects.toSorted()).toEqual(chosen.toSorted());
  // No cell that a spreadsheet would compute.
  expect(lines.flatMap((line) => line.split(',')).filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  await expect(list.exportDialog).toBeHidden();
  await expect(page.getByText(file.suggestedFilename()).first()).toBeVisible();

  await list.selection.getByRole('button', { name: t('listing:selection.clear') }).click();
  await expect(list.selection).toBeHidden();
  await expect(box(list.rows, 0)).not.toBeChecked();
});

test('keeps a view with its filters and columns, and opens it again', async ({ page }) => {
  await enter(page, 'anais', `${PAGES.authorizations}?droit=lecture`);
  const list = dataList(page, 'authorizations');
  await expect(list.chips).toHaveCount(1);
  await list.columns.click();
  const columns = page.getByRole('dialog', { name: t('listing:columns.label') });
  await columns.getByRole('checkbox', { name: t('listing:extra.endOn') }).click();
  await page.keyboard.press('Escape');
  const end = list.table.getByRole('columnheader', { name: t('listing:extra.endOn') });
  await expect(end).toBeVisible();
  const view = page.url();
  await list.views.click();
  await page.getByRole('menuitem', { name: t('listing:views.save') }).click();
  await list.saveDialog.getByLabel(new RegExp(`^${t('listing:views.name')}`)).fill('Été : lecture seule');
  await page.keyboard.press('Enter');
  await expect(list.saveDialog).toBeHidden();
  await expect(
    page.getByText(t('listing:views.saved', { name: 'Été : lecture seule' })).first(),
  ).toBeVisible();
  await expect(list.views).toBeFocused();
  await list.tools.getByRole('button', { name: t('listing:filters.reset') }).click();
  await expect(list.chips).toHaveCount(0);
  await page.reload();
  await expect(list.rows.first()).toBeVisible();
  await list.views.click();
  await page.getByRole('menuitem', { name: 'Été : lecture seule' }).click();
  await expect(page).toHaveURL(view);
  await expect(list.chips).toHaveCount(1);
  await expect(end).toBeVisible();
});

test('shows the list as it was on a past day, and comes back to today', async ({ page }) => {
  await enter(page, 'anais', PAGES.authorizations);
  const list = dataList(page, 'authorizations');
  await expect(list.rows.first()).toBeVisible();
  // A number of results, not that they are on their way.
  await expect(list.status).toHaveText(/\d/);
  const today = await list.status.textContent();
  await list.day.fill('2020-01-05');
  await list.day.press('Enter');
  await expect(page).toHaveURL(/etat-au=2020-01-05/);
  await expect(page.getByText(t('listing:day.text'))).toBeVisible();
  await expect(list.status).not.toHaveText(String(today));
  await expect(list.day).toBeFocused();
  await page.getByRole('button', { name: t('listing:day.today') }).click();
  await expect(page.getByText(t('listing:day.text'))).toBeHidden();
  await expect(list.day).toHaveValue('');
  await expect(list.status).toHaveText(String(today));
  const focused = await page.evaluate(() => document.activeElement?.tagName);
  expect(focused, 'the focus is not lost with the notice').not.toBe('BODY');
});
