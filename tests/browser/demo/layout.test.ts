import { expect, type Page } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS, contactList, expectNames } from '#tests/browser/contact-list.ts';
import { enter } from '#tests/browser/enter.ts';
import { expectLayoutHolds } from '#tests/browser/expect-layout-holds.ts';
import { expectVisibleFocus } from '#tests/browser/keyboard.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

test('every page holds in every window', async ({ page }) => {
  await page.goto('/connexion');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: t('session:submit'), exact: true }).click();
  await expectLayoutHolds(page, 'sign-in, incomplete');
  await enter(page, 'anais');
  await expect(page.getByRole('heading', { name: t('home:tasks.title') })).toBeVisible();
  await expectLayoutHolds(page, 'home');
  await page.goto(CONTACTS);
  await expect(contactList(page).names).toHaveCount(12);
  await expectLayoutHolds(page, 'contacts');
  await page.goto(
    `${CONTACTS}?recherche=a&fonction=dirigeant.membre-du-personnel.representant&actif=vrai&x=1`,
  );
  await expect(contactList(page).names.first()).toBeVisible();
  await expectLayoutHolds(page, 'contacts, filtered');
  await page.getByRole('link', { name: /Desruisseaux/ }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: t('contacts:sheet.linking.title') }),
  ).toBeVisible();
  await expectLayoutHolds(page, 'sheet');
  await page.goto('/nulle-part');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectLayoutHolds(page, 'no such page');
});

test('the components hold in every window', async ({ page }) => {
  await page.goto('/composants');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectLayoutHolds(page, 'components');
});

test('the trainer’s panel holds in every window', async ({ page }) => {
  await page.goto('/connexion');
  await page.getByRole('button', { name: t('demo:bar.open') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectLayoutHolds(page, 'panel');
});

test('forced colours keep the focus and the marks', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await enter(page, 'anais', CONTACTS);
  const list = contactList(page);
  await expect(list.names).toHaveCount(12);
  const marks = await list.table.locator('tbody svg').evaluateAll((drawings) =>
    drawings.map((drawing) => {
      const { fill, stroke } = getComputedStyle(drawing.firstElementChild ?? drawing);
      return `${fill} ${stroke}`;
    }),
  );
  expect(new Set(marks).size, 'active and inactive look different').toBe(2);
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
  }
});

test('a printed list keeps its title, its filters and its rows, and no tool', async ({ page }) => {
  await enter(page, 'anais', `${CONTACTS}?fonction=personne-responsable`);
  const list = contactList(page);
  await expectNames(list.names, ['Bélanger-Côté, Anaïs', 'D’Amours, Maude']);
  await page.emulateMedia({ media: 'print' });
  await expect(list.heading).toBeVisible();
  await expect(list.columnHeader('active')).toBeVisible();
  await expect(list.table.getByText(t('common:active.true')).first()).toBeVisible();
  await expect(list.table.getByText(t('common:function.person-responsible')).first()).toBeVisible();
  await expect(list.chips.first()).toBeVisible();
  await expect(list.search).toBeHidden();
  await expect(page.getByRole('navigation', { name: t('navigation:menu.label') })).toBeHidden();
});

test.describe('motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('lasts 150 ms at most, and none is left to who asks for none', async ({ page }) => {
    await enter(page, 'anais', CONTACTS);
    await expect(contactList(page).names).toHaveCount(12);
    await page.getByRole('button', { name: t('navigation:profile.label') }).click();
    expect(await longestMotion(page)).toBeLessThanOrEqual(150);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await longestMotion(page)).toBeLessThanOrEqual(1);
  });
});

/** Of all that is on the page, in milliseconds. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return `${transitionDuration}, ${animationDuration}`.split(', ');
    });
    const inMs = (time: string) => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);
    return Math.max(...times.map(inMs).filter(Number.isFinite));
  });
}
