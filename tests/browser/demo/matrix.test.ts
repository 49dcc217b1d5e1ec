import { expect, type Page } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { PAGES } from '#tests/browser/data-list.ts';
import { enter } from '#tests/browser/enter.ts';
import { expectLayoutHolds } from '#tests/browser/expect-layout-holds.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');
const MOST_CELLS = 3_000;

const grid = (page: Page) => page.getByRole('grid', { name: t('matrix:title') });

async function enterVeryLargeFirm(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: t('demo:bar.open') }).click();
  const panel = page.getByRole('dialog', { name: t('demo:panel.title') });
  await panel.getByLabel(t('demo:panel.world')).selectOption('very-large-firm');
  await panel.getByRole('button', { name: /Bernadette/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Bernadette/ })).toBeVisible();
  await page.goto(PAGES.matrix);
  await expect(grid(page).getByRole('gridcell').first()).toBeVisible();
}

/** Where the headers of the grid begin, from its own corner. */
function headerPlaces(page: Page) {
  return grid(page).evaluate((element) => {
    const region = element.closest('section')?.getBoundingClientRect();
    const [corner] = element.querySelectorAll('[role="columnheader"]');
    const rows = [...element.querySelectorAll('[role="rowheader"]')];
    const from = (part: Element | undefined, side: 'left' | 'top') =>
      Math.round((part?.getBoundingClientRect()[side] ?? Number.NaN) - (region?.[side] ?? 0));
    return { top: from(corner, 'top'), lefts: [...new Set(rows.map((row) => from(row, 'left')))] };
  });
}

test('scrolls both ways through the largest world with few cells, under headers that stay', async ({
  page,
}) => {
  await enterVeryLargeFirm(page);
  const cells = grid(page).getByRole('gridcell');
  const rows = Number(await grid(page).getAttribute('aria-rowcount'));
  const columns = Number(await grid(page).getAttribute('aria-colcount'));
  expect(rows).toBeGreaterThan(300);
  expect(columns).toBeGreaterThan(2_000);
  const before = await headerPlaces(page);
  expect(before.lefts).toHaveLength(1);
  const box = await cells.first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(turn % 2 === 0 ? 2_000 : 0, turn % 2 === 0 ? 0 : 400);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await cells.count()).toBeLessThan(MOST_CELLS);
    expect(await headerPlaces(page)).toEqual(before);
  }
  await grid(page).focus();
  await page.keyboard.press('Control+End');
  const last = grid(page).locator(`[aria-rowindex="${rows}"] [aria-colindex="${columns}"]`);
  await expect(last).toBeInViewport({ ratio: 1 });
  expect(await cells.count()).toBeLessThan(MOST_CELLS);
  expect(await headerPlaces(page)).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: t('matrix:panel.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('holds at every width, and prints what is covered', async ({ page }) => {
  await enter(page, 'anais', PAGES.matrix);
  await expect(grid(page).getByRole('gridcell').first()).toBeVisible();
  await expectLayoutHolds(page, 'matrix');
  await page.emulateMedia({ media: 'print' });
  await expect(grid(page)).toBeHidden();
  await expect(page.getByText(t('matrix:print.text'))).toBeVisible();
});
