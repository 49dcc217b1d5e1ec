import { expect } from '@playwright/test';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { test } from '#tests/browser/console-test.ts';
import { contactList, expectNames } from '#tests/browser/contact-list.ts';
import { expectAccessible } from '#tests/browser/expect-accessible.ts';
import { expectVisibleFocus, tabTo } from '#tests/browser/keyboard.ts';
import { PEOPLE } from '#tests/browser/people.ts';
import { wordsOf } from '#tests/browser/words.ts';

test('finds somebody with the keyboard alone, and leaves', async ({ page, complaints }) => {
  const t = wordsOf('fr');
  const list = contactList(page, t);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const { keyboard } = page;

  await test.step('skip link, refused sign-in, sign-in', async () => {
    complaints.allow(/status of 401/);
    await page.goto('/connexion');
    await expect(heading(t('session:title'))).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: t('navigation:skip') }));
    await keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    const email = page.getByRole('textbox', { name: t('session:email') });
    await tabTo(page, email);
    await keyboard.type(PEOPLE.anais.email);
    await keyboard.press('Tab');
    await keyboard.type('pas le bon mot de passe');
    await keyboard.press('Enter');
    const refusal = page.getByText(t('problems:code.credentials-refused'));
    await expect(refusal).toBeVisible();
    await expectVisibleFocus(page);
    await expectAccessible(page, 'refused');
    const password = page.getByLabel(new RegExp(`^${t('session:password')}`));
    await tabTo(page, password);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(DEMO_PASSWORD);
    await keyboard.press('Enter');
    await expect(heading(t('home:greeting', { name: 'Anaïs' }))).toBeFocused();
  });

  await test.step('to the list', async () => {
    await expectVisibleFocus(page);
    await tabTo(page, page.getByRole('main').getByRole('link', { name: t('home:tasks.contacts.title') }));
    await keyboard.press('Enter');
    await expect(list.heading).toBeFocused();
    await expect(list.names).toHaveCount(12);
  });

  await test.step('search', async () => {
    await tabTo(page, list.search);
    await keyboard.type('cote');
    await keyboard.press('Enter');
    await expectNames(list.names, ['Bélanger-Côté, Anaïs', 'Côté, Réjean']);
    await keyboard.press('Escape');
    await expect(list.names).toHaveCount(12);
    await expect(list.search).toBeFocused();
  });

  await test.step('filter by function', async () => {
    await tabTo(page, list.functionFilter);
    await keyboard.press('Enter');
    await tabTo(page, list.functionChoice('person-responsible'));
    await keyboard.press('Space');
    await expectVisibleFocus(page);
    await keyboard.press('Escape');
    await expect(list.functionFilter).toBeFocused();
    await expectNames(list.names, ['Bélanger-Côté, Anaïs', 'D’Amours, Maude']);
  });

  await test.step('filter by « Actif »', async () => {
    await tabTo(page, list.activeFilter);
    await keyboard.press('ArrowDown');
    await expect(list.chips).toHaveCount(2);
    await expect(page).toHaveURL(/actif=vrai/);
    await expect(list.activeFilter).toBeFocused();
  });

  await test.step('take a filter off by its chip: the focus goes to the other one', async () => {
    await tabTo(page, list.chips.nth(1).getByRole('button'));
    await keyboard.press('Enter');
    await expect(list.chips).toHaveCount(1);
    await expect(list.chips.first().getByRole('button')).toBeFocused();
    await expectVisibleFocus(page);
  });

  await test.step('sort', async () => {
    await tabTo(page, list.sortButton('contact'));
    await keyboard.press('Space');
    await expect(list.columnHeader('contact')).toHaveAttribute('aria-sort', 'descending');
    await expectNames(list.names, ['D’Amours, Maude', 'Bélanger-Côté, Anaïs']);
    await expect(list.sortButton('contact')).toBeFocused();
  });

  await test.step('open a sheet, and come back', async () => {
    const view = page.url();
    await tabTo(page, list.names.first());
    await keyboard.press('Enter');
    await expect(heading('Maude D’Amours')).toBeFocused();
    await expectVisibleFocus(page);
    await page.goBack();
    await expect(list.heading).toBeFocused();
    expect(page.url()).toBe(view);
    await expectNames(list.names, ['D’Amours, Maude', 'Bélanger-Côté, Anaïs']);
  });

  await test.step('the profile menu: arrows, Escape, sign out', async () => {
    const menu = page.getByRole('button', { name: t('navigation:profile.label') });
    await tabTo(page, menu, 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await keyboard.press('ArrowDown');
    await expectVisibleFocus(page);
    await keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name: t('navigation:profile.signOut') })).toBeFocused();
    await keyboard.press('Enter');
    await expect(heading(t('session:title'))).toBeFocused();
    await expectAccessible(page, 'signed out');
  });
});
