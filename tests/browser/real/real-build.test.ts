import { expect } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS, contactList } from '#tests/browser/contact-list.ts';
import { enter } from '#tests/browser/enter.ts';

test('the real build has nothing of demo mode', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await enter(page, 'anais', CONTACTS);
  await expect(contactList(page).names).toHaveCount(12);
  expect(asked.filter((address) => /mock|msw|demo/i.test(address))).toEqual([]);
  const left = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    kept: Object.keys(localStorage).filter((key) => /demo/.test(key)),
  }));
  expect(left).toEqual({ workers: 0, kept: [] });
  await page.goto('/composants');
  await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible();
});
