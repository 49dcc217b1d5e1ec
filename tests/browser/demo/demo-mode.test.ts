import { expect, type Page } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS, contactList, expectNames } from '#tests/browser/contact-list.ts';
import { expectAccessibleInEachLook, expectAccessibleInEachTheme } from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import { PEOPLE } from '#tests/browser/people.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

const greeting = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name: t('home:greeting', { name }) });
const panel = (page: Page) => page.getByRole('dialog', { name: t('demo:panel.title') });

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('demo:bar.open') }).click();
  await expect(panel(page)).toBeVisible();
}

test('a persona signs in with one click, and is there after a reload', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: t('demo:signIn.title') })).toBeVisible();
  await expectAccessibleInEachLook(page, 'sign-in with personas');
  await page.getByRole('button', { name: PEOPLE.huong.name }).click();
  await expect(greeting(page, 'Thị Hương')).toBeFocused();
  await page.reload();
  await expect(greeting(page, 'Thị Hương')).toBeVisible();
});

test('another situation, which a reload keeps and a reset starts over', async ({ page }) => {
  await enter(page, 'anais');
  await expect(greeting(page, 'Anaïs')).toBeVisible();
  await openPanel(page);
  await expectAccessibleInEachTheme(page, 'panel', '[role="dialog"]');
  await panel(page).getByLabel(t('demo:panel.world')).selectOption('association');
  await panel(page)
    .getByRole('button', { name: /Josiane Thibodeau-Roy/ })
    .click();
  await expect(greeting(page, 'Josiane')).toBeVisible();
  await expect(panel(page)).toBeHidden();
  await page.reload();
  await expect(greeting(page, 'Josiane')).toBeVisible();
  await page.goto(CONTACTS);
  await expect(contactList(page).names).toHaveCount(9);
  await openPanel(page);
  await panel(page)
    .getByRole('button', { name: t('demo:panel.reset') })
    .click();
  await panel(page)
    .getByRole('button', { name: t('demo:panel.confirm') })
    .click();
  await expect(page.getByText(t('demo:panel.wasReset')).last()).toBeVisible();
  await expect(page.getByRole('button', { name: /Josiane Thibodeau-Roy/ })).toBeVisible();
});

test('the very large firm pages, sorts and counts', async ({ page }) => {
  await page.goto('/');
  await openPanel(page);
  await panel(page).getByLabel(t('demo:panel.world')).selectOption('very-large-firm');
  await panel(page)
    .getByRole('button', { name: /Bernadette/ })
    .click();
  await expect(greeting(page, 'Bernadette')).toBeVisible();
  await page.goto(CONTACTS);
  const list = contactList(page);
  await expect(list.names).toHaveCount(25);
  await expect(list.status).toContainText('400');
  const first = await list.names.first().textContent();
  await page.getByRole('button', { name: t('listing:pager.next') }).click();
  await expect(list.names.first()).not.toHaveText(String(first));
  await expect(page.getByText(t('listing:range', { first: 26, last: 50, total: 400 })).first()).toBeVisible();
});

test('the panel gives the focus back', async ({ page }) => {
  await page.goto('/connexion');
  await openPanel(page);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('button', { name: t('demo:bar.open') })).toBeFocused();
});

test('answers again after its worker was put to sleep', async ({ page, context, complaints }) => {
  // The request that no worker took reaches the server, which has nothing to say; it's asked again.
  complaints.allow(/status of 404/);
  await enter(page, 'anais', CONTACTS);
  const list = contactList(page);
  await expect(list.names).toHaveCount(12);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await list.search.fill('cote');
  await expectNames(list.names, ['Bélanger-Côté, Anaïs', 'Côté, Réjean']);
  await session.send('ServiceWorker.stopAllWorkers');
  await list.names.first().click();
  await expect(page.getByRole('heading', { level: 1, name: PEOPLE.anais.name })).toBeVisible();
});

test('two tabs are each answered', async ({ page, context }) => {
  await enter(page, 'anais', CONTACTS);
  await expect(contactList(page).names).toHaveCount(12);
  const second = await context.newPage();
  await second.goto(`${CONTACTS}?recherche=cote`);
  await expect(contactList(second).names).toHaveCount(2);
  await second.close();
  await contactList(page).search.fill('maude');
  await expectNames(contactList(page).names, ['D’Amours, Maude']);
});

test('the components, each in each state', async ({ page }) => {
  await page.goto('/composants');
  await expect(page.getByRole('heading', { level: 1, name: t('showcase:title') })).toBeVisible();
  await expectAccessibleInEachLook(page, 'components');
});
