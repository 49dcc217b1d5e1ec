import { expect } from '@playwright/test';
import { leave, pageTitled } from '#tests/browser/accounts.ts';
import { test } from '#tests/browser/console-test.ts';
import { enter } from '#tests/browser/enter.ts';
import { expectLayoutHolds } from '#tests/browser/expect-layout-holds.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

test('the pages about personal information hold in every window', async ({ page }) => {
  await page.goto('/confidentialite');
  await expect(pageTitled(page, t('privacy:policy.title'))).toBeVisible();
  await expect(page.getByRole('main').locator('address')).toBeVisible();
  await expectLayoutHolds(page, 'policy');
  await enter(page, 'anais', '/mes-renseignements');
  await expect(page.getByRole('button', { name: t('privacy:rectification.submit') })).toBeVisible();
  await expectLayoutHolds(page, 'information');
  await leave(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await enter(page, 'agent', '/agent/incidents');
  await page.getByRole('button', { name: t('incidents:record'), exact: true }).click();
  await page.getByRole('button', { name: t('incidents:save'), exact: true }).click();
  await expect(page.getByRole('alert', { name: t('incidents:notSaved') })).toBeFocused();
  await expectLayoutHolds(page, 'an incident, refused');
});
