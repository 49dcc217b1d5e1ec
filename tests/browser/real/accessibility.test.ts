import { expect, type Page } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS, contactList, LIST_CALL } from '#tests/browser/contact-list.ts';
import { expectAccessibleInEachLook, expectAccessibleInEachTheme } from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import type { Person } from '#tests/browser/people.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');
const SHEET_CALL = /\/api\/profiles\/[^/]+\/contacts\/[^/]+$/;
const NOBODY = '00000000-0000-4000-8000-000000000000';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('sign-in: empty, incomplete, refused, left, ended', async ({ page, complaints }) => {
  complaints.allow(/status of 401/);
  await page.goto('/connexion');
  const submit = page.getByRole('button', { name: t('session:submit'), exact: true });
  await expect(submit).toBeVisible();
  await expectAccessibleInEachLook(page, 'empty');
  await submit.click();
  await expect(page.getByText(t('session:missing.email')).first()).toBeVisible();
  await expectAccessibleInEachLook(page, 'incomplete');
  await page.getByLabel(t('session:email')).fill('personne@nulle-part.example');
  await page.getByLabel(new RegExp(`^${t('session:password')}`)).fill('rien de bon');
  await submit.click();
  await expect(page.getByText(t('problems:code.credentials-refused'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'refused');
  await page.goto('/connexion?motif=deconnexion');
  await expect(page.getByText(t('session:signedOut.title'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'left');
  await page.goto('/connexion?motif=session');
  await expect(page.getByText(t('session:ended.title'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'ended');
});

const homes: readonly (readonly [Person, string])[] = [
  ['anais', t('home:tasks.title')],
  ['huong', t('home:standing.limited.title')],
  ['olivier', t('linking:title')],
  ['jerome', t('home:standing.former.title')],
];

for (const [person, words] of homes) {
  test(`home of ${person}`, async ({ page }) => {
    await enter(page, person);
    await expect(page.getByRole('heading', { name: words })).toBeVisible();
    await expectAccessibleInEachLook(page, person);
  });
}

test('contacts: rows, with filters, none found, and each popup by itself', async ({ page }) => {
  await enter(page, 'anais', CONTACTS);
  const list = contactList(page);
  await expect(list.names).toHaveCount(12);
  await expectAccessibleInEachLook(page, 'rows');
  await list.functionFilter.click();
  await expectAccessibleInEachTheme(page, 'function filter', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('navigation:profile.label') }).click();
  await expectAccessibleInEachTheme(page, 'profile menu', '[role="menu"]');
  await page.keyboard.press('Escape');
  await page.goto(`${CONTACTS}?recherche=zzzz&fonction=dirigeant.representant&actif=faux&x=1`);
  await expect(page.getByText(t('listing:nothingFound.title'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'none found, part of the address ignored');
});

test('contacts: loading, none at all, refused', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(LIST_CALL, async (route) => {
    await held;
    const none = { rows: [], start: 0, total: { count: 0, exact: true }, next: null, previous: null };
    await route.fulfill({ json: none });
  });
  await enter(page, 'anais', CONTACTS);
  await expect(contactList(page).status).toHaveText(t('common:loading'));
  await expectAccessibleInEachLook(page, 'loading');
  release();
  await expect(page.getByText(t('contacts:list.emptyTitle'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'none at all');
  await enter(page, 'huong', CONTACTS);
  await expect(page.getByText(t('navigation:refused.title'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'refused');
});

test('contacts and sheet that could not be read', async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED|status of 404/);
  await page.route(LIST_CALL, (route) => route.abort());
  await page.route(SHEET_CALL, (route) => route.abort());
  await enter(page, 'anais', CONTACTS);
  await expect(page.getByRole('button', { name: t('common:retry') })).toBeVisible();
  await expectAccessibleInEachLook(page, 'list failed');
  await page.goto(`${CONTACTS}/${NOBODY}`);
  await expect(page.getByText(t('contacts:sheet.failed'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'sheet failed');
  await page.unroute(SHEET_CALL);
  await page.getByRole('button', { name: t('common:retry') }).click();
  await expect(title(page, t('contacts:sheet.notFound.title'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'no such sheet');
});

test('a sheet, and a page that does not exist', async ({ page }) => {
  await enter(page, 'anais', CONTACTS);
  await contactList(page).names.filter({ hasText: 'Maude' }).click();
  await expect(title(page, 'Maude D’Amours')).toBeVisible();
  await expectAccessibleInEachLook(page, 'sheet');
  await page.goto('/nulle-part');
  await expect(title(page, t('navigation:notFound.title'))).toBeVisible();
  await expectAccessibleInEachLook(page, 'no such page');
});

test('narrow: cards and the folded menu', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await enter(page, 'anais', CONTACTS);
  await expect(contactList(page).names).toHaveCount(12);
  await expectAccessibleInEachLook(page, 'cards');
  await page.getByRole('button', { name: t('navigation:menu.open'), exact: true }).click();
  await expectAccessibleInEachTheme(page, 'folded menu');
});
