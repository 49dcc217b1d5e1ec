import { expect } from '@playwright/test';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { addMembers } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import { enter } from '#tests/browser/enter.ts';
import { expectLayoutHolds } from '#tests/browser/expect-layout-holds.ts';
import { FORM_STATES } from '#tests/browser/form-states.ts';
import { formHeading, formPage } from '#tests/browser/forms.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

for (const [form, states] of Object.entries(FORM_STATES)) {
  test(`${form} holds in every window`, async ({ page }) => {
    await enter(page, 'anais');
    for (const [name, reach] of Object.entries(states)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await reach(page);
      await expectLayoutHolds(page, name);
    }
  });
}

const NEIGHBOURS = [
  ['contact-address', 'anais'],
  ['organisation-information', 'anais'],
  ['organisation-address', 'anais'],
  // Of a firm, and of an employer.
  ['manage-organisation', 'anais'],
  ['manage-organisation', 'florence'],
] as const;

for (const [form, person] of NEIGHBOURS) {
  test(`${form} of ${person} holds in every window`, async ({ page }) => {
    await enter(page, person, FORM_PATHS[form]);
    await expect(formHeading(page, form, t)).toBeVisible();
    await expectLayoutHolds(page, 'empty');
    await page.setViewportSize({ width: 1280, height: 800 });
    const { submit, problems } = formPage(page, form);
    await submit.click();
    await expect(problems).toBeFocused();
    await expectLayoutHolds(page, 'refused');
  });
}

test('the catalogue and the requests hold in every window', async ({ page }) => {
  await enter(page, 'anais', '/catalogue');
  await expect(page.getByRole('heading', { name: t('catalogue:popular') })).toBeVisible();
  await expectLayoutHolds(page, 'catalogue');
  await page
    .getByRole('button', { name: t('catalogue:details.open') })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectLayoutHolds(page, 'details');
  await addMembers(page, { count: 3, files: 2 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/mes-demandes');
  const links = page
    .getByRole('table', { name: t('demands:list.caption') })
    .getByRole('rowheader')
    .getByRole('link');
  await expect(links.nth(1)).toBeVisible();
  await expectLayoutHolds(page, 'list');
  await links.nth(1).click();
  await expect(page.getByRole('table', { name: t('demands:lines.caption') })).toBeVisible();
  await expectLayoutHolds(page, 'request');
});
