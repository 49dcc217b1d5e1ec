import { expect } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { PAGES, whyButtons } from '#tests/browser/data-list.ts';
import { enter } from '#tests/browser/enter.ts';
import { expectVisibleFocus, tabTo } from '#tests/browser/keyboard.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

test('reads the matrix with the keyboard alone', async ({ page }) => {
  await enter(page, 'anais', PAGES.matrix);
  const { keyboard } = page;
  const grid = page.getByRole('grid', { name: t('matrix:title') });
  await expect(grid.getByRole('gridcell').first()).toBeVisible();
  const active = () =>
    grid.evaluate((element) => {
      const cell = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
      const row = cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex');
      return [Number(row), Number(cell?.getAttribute('aria-colindex'))];
    });
  await tabTo(page, grid);
  await expect.poll(active).toEqual([2, 2]);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect.poll(active).toEqual([3, 4]);
  const file = await grid.getByRole('columnheader').nth(3).getAttribute('title');
  const readout = page.locator('p[aria-hidden="true"]', { hasText: String(file) });
  await expect(readout, 'the names in full').toBeVisible();
  await keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: t('matrix:panel.title') });
  await expect(panel).toBeVisible();
  await expectVisibleFocus(page);
  const why = whyButtons(panel).first();
  await tabTo(page, why);
  await keyboard.press('Enter');
  const over = page.getByRole('dialog', { name: t('subjects:why') });
  await expect(over.getByRole('list').first()).toBeVisible();
  await expectVisibleFocus(page);
  await keyboard.press('Escape');
  await expect(over).toBeHidden();
  await expect(why).toBeFocused();
  await keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(grid).toBeFocused();
  await expect.poll(active).toEqual([3, 4]);
  await keyboard.press('Control+Home');
  await expect.poll(active).toEqual([2, 2]);
  await keyboard.press('End');
  await expect.poll(active).toEqual([2, Number(await grid.getAttribute('aria-colcount'))]);
});
