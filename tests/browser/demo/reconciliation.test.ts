import { expect } from '@playwright/test';
import { leave } from '#tests/browser/accounts.ts';
import { test } from '#tests/browser/console-test.ts';
import { expectAccessibleInTwoLooks } from '#tests/browser/each-look.ts';
import { enter, submitSignIn } from '#tests/browser/enter.ts';
import { expectLayoutHolds } from '#tests/browser/expect-layout-holds.ts';
import { PEOPLE } from '#tests/browser/people.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

const LIST = [
  ['Nom complet', 'Client servi'],
  [PEOPLE.huong.name, 'Charpenterie des Outardes enr.'],
  ['Personne Inconnue', 'Charpenterie des Outardes enr.'],
];

test('a list, its doubts and what was chosen survive a reload, and the end of the session', async ({
  page,
  complaints,
}) => {
  complaints.allow(/status of 401/);
  await enter(page, 'anais', '/mon-organisation/rapprochement');
  const text = LIST.map((cells) => cells.join(';')).join('\r\n');
  await page.locator('input[type=file]').setInputFiles({
    name: 'clients.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${text}`),
  });
  const state = (name: 'doubtful' | 'departed') =>
    page.getByRole('button', { name: new RegExp(`\\d ${t(`reconciliation:states.${name}_other`)}$`) });
  await state('doubtful').click();
  const which = page.getByRole('combobox', {
    name: t('reconciliation:doubt.whichClient', { name: 'Charpenterie des Outardes enr.' }),
  });
  await expect(which).toHaveCount(2);
  await expectAccessibleInTwoLooks(page, 'doubts about clients');
  await expectLayoutHolds(page, 'doubts about clients');
  await page.setViewportSize({ width: 1280, height: 800 });
  // By the keyboard: the first candidate.
  await which.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(which.first()).not.toHaveValue('');
  const told = await which.first().inputValue();
  await expect(which.nth(1)).toHaveValue(told);
  await state('departed').click();
  await page.getByRole('checkbox').nth(1).check();
  const bar = page.getByRole('region', { name: t('reconciliation:bar.label') });
  await expect(bar).toBeVisible();

  await page.reload();
  await expect(page.getByText('clients.csv')).toBeVisible();
  await expect(bar).toContainText('1');
  await state('doubtful').click();
  await expect(which.first()).toHaveValue(told);

  await leave(page);
  await bar.getByRole('button', { name: t('reconciliation:bar.review') }).click();
  await expect(page.getByText(t('session:ended.title'))).toBeVisible();
  await submitSignIn(page, 'anais', t);
  await expect(page.getByText('clients.csv')).toBeVisible();
  await expect(bar).toContainText('1');
});
