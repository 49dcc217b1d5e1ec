import { expect } from '@playwright/test';
import { addMembers } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import { expectAccessibleInTwoLooks } from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import { FORM_STATES } from '#tests/browser/form-states.ts';
import { enterFirm } from '#tests/browser/forms.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

for (const [form, states] of Object.entries(FORM_STATES)) {
  test(`${form}: each state`, async ({ page }) => {
    await enter(page, 'anais');
    for (const [name, reach] of Object.entries(states)) {
      await reach(page);
      await expectAccessibleInTwoLooks(page, name);
    }
  });
}

test('the catalogue and its details', async ({ page }) => {
  await enter(page, 'anais', '/catalogue');
  await expect(page.getByRole('heading', { name: t('catalogue:popular') })).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'catalogue');
  await page
    .getByRole('button', { name: t('catalogue:details.open') })
    .first()
    .click();
  await expectAccessibleInTwoLooks(page, 'details', '[role="dialog"]');
  await page.goto('/catalogue?recherche=zzzz');
  await expect(page.getByText(t('catalogue:none.title'))).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'none found');
  await enter(page, 'huong', '/catalogue');
  await expect(page.getByText(t('catalogue:refused.title'))).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'not for staff members');
});

test('« Mes demandes », and a request’s page', async ({ page, mode }) => {
  await enterFirm(page, mode, 'fr');
  await addMembers(page, { count: 2, files: 2 });
  await page.goto('/mes-demandes');
  const table = page.getByRole('table', { name: t('demands:list.caption') });
  await expect(table.getByRole('rowheader').first()).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'list');
  await table.getByRole('rowheader').getByRole('link').nth(1).click();
  await expect(page.getByRole('table', { name: t('demands:lines.caption') })).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'request');
});

test('an act for many', async ({ page }) => {
  await enter(page, 'anais', '/mon-organisation/actes-en-lot?acte=code');
  await expect(page.getByRole('link', { name: t('bulk:preview.fixEmail') }).first()).toBeVisible();
  await page.getByRole('button', { name: t('forms:submit') }).click();
  await expect(page.getByRole('alert', { name: t('forms:summary') })).toBeFocused();
  await expectAccessibleInTwoLooks(page, 'codes, refused');
});
