import { expect } from '@playwright/test';
import { fieldOf, leave } from '#tests/browser/accounts.ts';
import { test } from '#tests/browser/console-test.ts';
import { expectAccessibleInTwoLooks } from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import { PEOPLE } from '#tests/browser/people.ts';
import { randomLetters } from '#tests/browser/random-letters.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

test('a rectification: asked for, refused by whoever answers for it, read', async ({ page }) => {
  test.slow();
  const wrong = `Mon prénom s’écrit avec un trait d’union (${randomLetters()}).`;
  const why = `L’état civil l’écrit ainsi (${randomLetters()}).`;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const main = page.getByRole('main');

  await enter(page, 'huong', '/mes-renseignements');
  await button(t('privacy:rectification.submit')).click();
  await expect(page.getByRole('alert', { name: t('privacy:rectification.notDone') })).toBeFocused();
  await expectAccessibleInTwoLooks(page, 'nothing asked');
  await fieldOf(page, t('privacy:rectification.text')).fill(wrong);
  await button(t('privacy:rectification.submit')).click();
  await expect(main.getByText(wrong)).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'asked');
  await leave(page);

  await enter(page, 'agent', '/agent/incidents');
  const asked = main.getByRole('listitem').filter({ hasText: wrong });
  await asked
    .getByRole('button', { name: t('incidents:rectifications.answerOne', { name: PEOPLE.huong.name }) })
    .click();
  const send = button(t('incidents:rectifications.send'));
  await send.click();
  await expect(page.getByRole('alert', { name: t('incidents:rectifications.notSent') })).toBeFocused();
  await expectAccessibleInTwoLooks(page, 'not answered');
  await asked.getByRole('radio', { name: t('incidents:rectifications.refused') }).check();
  await fieldOf(asked, t('incidents:rectifications.whyRefused')).fill(why);
  await send.click();
  await expect(main.getByText(why)).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'answered');
  await button(t('incidents:record')).click();
  await button(t('incidents:save')).click();
  await expect(page.getByRole('alert', { name: t('incidents:notSaved') })).toBeFocused();
  await expectAccessibleInTwoLooks(page, 'an incident, refused');
  await leave(page);

  await enter(page, 'huong', '/mes-renseignements');
  await expect(main.getByText(why)).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'read');
});
