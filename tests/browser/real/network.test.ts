import { expect } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS, contactList, expectNames, LIST_CALL } from '#tests/browser/contact-list.ts';
import { enter, submitSignIn } from '#tests/browser/enter.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

test('shows where the rows will be, then the rows', async ({ page }) => {
  await enter(page, 'anais');
  await page.route(LIST_CALL, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page
    .getByRole('main')
    .getByRole('link', { name: t('home:tasks.contacts.title') })
    .click();
  const list = contactList(page);
  await expect(list.heading).toBeFocused();
  await expect(list.status).toHaveText(t('common:loading'));
  const before = await list.table.boundingBox();
  await expect(list.names).toHaveCount(12);
  expect((await list.table.boundingBox())?.y).toBe(before?.y);
});

test('gives the way out of a failure of the network', async ({ page, context, complaints }) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED/);
  await enter(page, 'anais', CONTACTS);
  const list = contactList(page);
  await expect(list.names).toHaveCount(12);
  await context.setOffline(true);
  await expect(page.getByText(t('navigation:offline'))).toBeVisible();
  await list.search.fill('cote');
  const retry = page.getByRole('button', { name: t('common:retry') });
  await expect(retry).toBeVisible();
  await expect(list.search).toHaveValue('cote');
  await context.setOffline(false);
  await expect(page.getByText(t('navigation:offline'))).toBeHidden();
  await retry.click();
  await expectNames(list.names, ['Bélanger-Côté, Anaïs', 'Côté, Réjean']);
});

test('a service that fails is asked again on demand', async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED/);
  await page.route(LIST_CALL, (route) => route.abort());
  await enter(page, 'anais', CONTACTS);
  await expect(page.getByText(t('listing:failed.title')).last()).toBeVisible();
  await page.unroute(LIST_CALL);
  await page.getByRole('button', { name: t('common:retry') }).click();
  await expect(contactList(page).names).toHaveCount(12);
  await expect(contactList(page).heading).toBeFocused();
});

test('a session ended in another tab leads to the sign-in page and back', async ({
  page,
  context,
  complaints,
}) => {
  complaints.allow(/status of 401/);
  await enter(page, 'anais', `${CONTACTS}?fonction=personne-responsable`);
  const list = contactList(page);
  await expectNames(list.names, ['Bélanger-Côté, Anaïs', 'D’Amours, Maude']);
  const otherTab = await context.newPage();
  await otherTab.goto('/');
  // Behind the console's back: signing out there would take this tab along.
  await otherTab.evaluate(() => fetch('/api/session', { method: 'DELETE' }));
  await page.bringToFront();
  await list.search.fill('maude');
  await expect(page.getByText(t('session:ended.title'))).toBeVisible();
  await submitSignIn(page, 'anais');
  await expectNames(list.names, ['D’Amours, Maude']);
  await expect(page).toHaveURL(/fonction=personne-responsable&recherche=maude|recherche=maude/);
});
