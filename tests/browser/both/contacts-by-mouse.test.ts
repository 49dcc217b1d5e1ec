import { expect } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS, contactList, expectNames } from '#tests/browser/contact-list.ts';
import { submitSignIn } from '#tests/browser/enter.ts';
import { expectAccessible } from '#tests/browser/expect-accessible.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

for (const language of LANGUAGES) {
  test(`finds somebody with the mouse, and leaves (${language})`, async ({ page }) => {
    const t = wordsOf(language);
    const list = contactList(page, t);

    await test.step('sign in', async () => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('session:title') })).toBeVisible();
      await expectAccessible(page, 'sign-in');
      await submitSignIn(page, 'anais', t);
      await expect(
        page.getByRole('heading', { level: 1, name: t('home:greeting', { name: 'Anaïs' }) }),
      ).toBeFocused();
      await expectAccessible(page, 'home');
    });

    await test.step('the list', async () => {
      await page
        .getByRole('main')
        .getByRole('link', { name: t('home:tasks.contacts.title') })
        .click();
      await expect(list.heading).toBeFocused();
      await expect(list.names).toHaveCount(12);
      await expect(list.status).toContainText('12');
      await expectAccessible(page, 'list');
    });

    await test.step('search', async () => {
      await list.search.fill('COTE');
      await expectNames(list.names, ['Bélanger-Côté, Anaïs', 'Côté, Réjean']);
      await expect(page).toHaveURL(/recherche=COTE/);
      await expectAccessible(page, 'searched');
      await list.search.fill('');
      await expect(list.names).toHaveCount(12);
    });

    await test.step('filter by function', async () => {
      await list.functionFilter.click();
      await list.functionChoice('person-responsible').click();
      await expectAccessible(page, 'filter open', '[role="dialog"]');
      await page.keyboard.press('Escape');
      await expectNames(list.names, ['Bélanger-Côté, Anaïs', 'D’Amours, Maude']);
      await expectAccessible(page, 'filtered by function');
    });

    await test.step('filter by « Actif »', async () => {
      await list.activeFilter.selectOption({ label: t('listing:filters.choice', words(t)) });
      await expect(list.chips).toHaveCount(2);
      await expectNames(list.names, ['Bélanger-Côté, Anaïs', 'D’Amours, Maude']);
      await expectAccessible(page, 'filtered by both');
    });

    await test.step('sort', async () => {
      await list.sortButton('contact').click();
      await expect(list.columnHeader('contact')).toHaveAttribute('aria-sort', 'descending');
      await expectNames(list.names, ['D’Amours, Maude', 'Bélanger-Côté, Anaïs']);
    });

    await test.step('open a sheet by its row, and come back', async () => {
      const view = page.url();
      await list.table
        .getByRole('row', { name: /D’Amours/ })
        .getByRole('cell')
        .nth(1)
        .click();
      await expect(page.getByRole('heading', { level: 1, name: 'Maude D’Amours' })).toBeFocused();
      await expectAccessible(page, 'sheet');
      await page.getByRole('link', { name: t('sheets:back.list') }).click();
      await expect(list.heading).toBeFocused();
      expect(page.url()).toBe(view);
      await expect(list.chips).toHaveCount(2);
      await expectNames(list.names, ['D’Amours, Maude', 'Bélanger-Côté, Anaïs']);
    });

    await test.step('sign out', async () => {
      await page.getByRole('button', { name: t('navigation:profile.label') }).click();
      await expectAccessible(page, 'profile menu', '[role="menu"]');
      await page.getByRole('menuitem', { name: t('navigation:profile.signOut') }).click();
      await expect(page.getByText(t('session:signedOut.title'))).toBeVisible();
      await expectAccessible(page, 'signed out');
      await page.goto(CONTACTS);
      await expect(page.getByRole('heading', { level: 1, name: t('session:title') })).toBeVisible();
    });
  });
}

function words(t: ReturnType<typeof wordsOf>) {
  return { label: t('contacts:columns.active'), value: t('common:active.true') };
}
