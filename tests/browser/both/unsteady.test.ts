import { expect, type Page } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS, contactList, expectNames } from '#tests/browser/contact-list.ts';
import { enter, submitSignIn } from '#tests/browser/enter.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');
const MANAGERS = ['Bélanger-Côté, Anaïs', 'D’Amours, Maude'];

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('keeps the view of the list through a reload', async ({ page }) => {
  await enter(page, 'anais', `${CONTACTS}?fonction=personne-responsable&ordre=desc&recherche=a`);
  const list = contactList(page);
  await expectNames(list.names, MANAGERS.toReversed());
  await page.reload();
  await expectNames(list.names, MANAGERS.toReversed());
  await expect(list.search).toHaveValue('a');
  await expect(list.chips).toHaveCount(2);
});

test('goes back and forward through the views of the list', async ({ page }) => {
  await enter(page, 'anais', CONTACTS);
  const list = contactList(page);
  await expect(list.names).toHaveCount(12);
  await list.activeFilter.selectOption('true');
  await expect(page).toHaveURL(/actif=vrai/);
  await list.sortButton('contact').click();
  await expect(page).toHaveURL(/ordre=desc/);
  await page.goBack();
  await expect(list.columnHeader('contact')).toHaveAttribute('aria-sort', 'ascending');
  await expect(list.activeFilter).toHaveValue('true');
  await page.goBack();
  await expect(list.activeFilter).toHaveValue('');
  await expect(list.names).toHaveCount(12);
  await page.goForward();
  await page.goForward();
  await expect(list.columnHeader('contact')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.activeFilter).toHaveValue('true');
});

test('signs in once on a double click', async ({ page }) => {
  let asked = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.serviceWorker() === null) asked += 1;
  });
  await page.goto('/connexion');
  await page.getByLabel(t('session:email')).waitFor();
  await page.evaluate(() => {
    const submit = document.querySelector<HTMLButtonElement>('button[type=submit]');
    submit?.addEventListener('click', () => queueMicrotask(() => submit.form?.requestSubmit()), {
      once: true,
    });
  });
  await submitSignIn(page, 'anais');
  await expect(heading(page, t('home:greeting', { name: 'Anaïs' }))).toBeVisible();
  expect(asked).toBe(1);
});

test('leads a deep link through the sign-in page to where it goes', async ({ page }) => {
  await page.goto(`${CONTACTS}?recherche=cote`);
  await expect(heading(page, t('session:title'))).toBeVisible();
  await submitSignIn(page, 'anais');
  await expectNames(contactList(page).names, ['Bélanger-Côté, Anaïs', 'Côté, Réjean']);
  await expect(page).toHaveURL(/\/mon-organisation\/contacts\?recherche=cote$/);
});

test('says what it could not read in the address, and follows the rest', async ({ page }) => {
  await enter(page, 'anais', `${CONTACTS}?tri=couleur&par=7&ordre=desc&fonction=personne-responsable&x=1`);
  const list = contactList(page);
  await expectNames(list.names, MANAGERS.toReversed());
  const notice = page.getByText(t('listing:notice.ignored', { params: 'tri, par, x' }));
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: t('common:close') }).click();
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL(/contacts\?fonction=personne-responsable&ordre=desc$/);
});

test('goes to the first page when a cursor is refused', async ({ page, complaints }) => {
  complaints.allow(/status of 400/);
  await enter(page, 'anais', `${CONTACTS}?curseur=nimporte-quoi`);
  await expect(page.getByText(t('listing:notice.cursor'))).toBeVisible();
  await expect(contactList(page).names).toHaveCount(12);
});

test('shows no contact of another organisation, and says nothing of it', async ({
  page,
  browser,
  baseURL,
  complaints,
}) => {
  complaints.allow(/status of 404/);
  const other = await browser.newContext({ ...(baseURL && { baseURL }) });
  const theirs = await other.newPage();
  await enter(theirs, 'florence', CONTACTS);
  const address = await contactList(theirs).names.first().getAttribute('href');
  await other.close();
  await enter(page, 'anais', String(address));
  await expect(heading(page, t('contacts:sheet.notFound.title'))).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Arsenault');
  await page
    .getByRole('main')
    .getByRole('link', { name: t('contacts:sheet.notFound.list') })
    .click();
  await expect(contactList(page).names).toHaveCount(12);
});
