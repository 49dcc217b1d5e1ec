import { expect, type Page } from '@playwright/test';
import { getRoster } from '#contract/roster/roster.operations.ts';
import { addMembers, newPerson } from '#tests/browser/add-members.ts';
import { callService } from '#tests/browser/call-service.ts';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS } from '#tests/browser/contact-list.ts';
import { dataList } from '#tests/browser/data-list.ts';
import { enterFirm, formPage, openFromCatalogue, submitForm } from '#tests/browser/forms.ts';
import { ownSession } from '#tests/browser/submit-acts.ts';
import { LANGUAGES, type Words, wordsOf } from '#tests/browser/words.ts';

/** Lets go of a file over the page, as from a folder beside. */
async function dropFile(
  page: Page,
  t: Words,
  name: string,
  lines: readonly (readonly string[])[],
): Promise<void> {
  await expect(page.getByText(t('reconciliation:file.drop'))).toBeVisible();
  const text = `\uFEFF${lines.map((cells) => cells.join(';')).join('\r\n')}`;
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'text/csv' }));
      return transfer;
    },
    [name, text] as const,
  );
  const zone = page.getByRole('main');
  await zone.dispatchEvent('dragover', { dataTransfer });
  await zone.dispatchEvent('drop', { dataTransfer });
}

/** Whom the console knows as active. */
async function activeStaff(page: Page) {
  const { profile } = await ownSession(page);
  const path = getRoster.path.replace('{profileId}', profile.id);
  const { contacts } = getRoster.answer.parse(await callService(page, 'GET', path));
  return contacts.filter(({ active }) => active);
}

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`compares a list to the console, and corrects what is chosen (${language})`, async ({
    page,
    mode,
  }) => {
    await enterFirm(page, mode, language);
    const { members } = await addMembers(page, { count: 2 });
    const [first = newPerson(), second = newPerson()] = members;
    const added = newPerson(3);
    const addedName = `${added.firstName} ${added.lastName}`;
    const form = formPage(page, 'reconciliation', t);
    const main = page.getByRole('main');
    const show = (state: 'missing' | 'different' | 'present') =>
      page
        .getByRole('button', {
          name: new RegExp(`^1 ${t(`reconciliation:states.${state}_one`)}$`),
        })
        .click();

    await test.step('the list is dropped, and compared', async () => {
      await openFromCatalogue(page, t, 'reconciliation');
      await dropFile(page, t, 'personnel.csv', [
        ['Prénom', 'Nom', 'Courriel', 'Langue'],
        [first.firstName, first.lastName, first.email, 'Anglais'],
        [second.firstName, second.lastName, second.email, 'Français'],
        [added.firstName, added.lastName, added.email, 'Français'],
      ]);
      await expect(page.getByText('personnel.csv')).toBeVisible();
      await show('present');
      await expect(main.getByRole('table')).toContainText(`${second.firstName} ${second.lastName}`);
    });

    await test.step('what to correct is chosen', async () => {
      const bar = page.getByRole('region', { name: t('reconciliation:bar.label') });
      await show('different');
      const row = main.getByRole('table').locator('tbody').getByRole('row');
      await expect(row).toHaveCount(1);
      await expect(row.locator('mark').first()).toBeVisible();
      const name = `${first.firstName} ${first.lastName}`;
      await page.getByRole('checkbox', { name: t('reconciliation:table.correct', { name }) }).check();
      await show('missing');
      await page
        .getByRole('checkbox', { name: t('reconciliation:table.correct', { name: addedName }) })
        .check();
      await expect(bar).toContainText(t('reconciliation:bar.count_other', { n: '2' }));
      await bar.getByRole('button', { name: t('reconciliation:bar.review') }).click();
    });

    await test.step('submitted as one request, and done', async () => {
      await expect(form.preview).toContainText(t('requests:preview.counts.applies_other', { n: '2' }));
      await expect(form.preview).toContainText(addedName);
      await form.submit.click();
      await expect(form.problems).toBeFocused();
      const lines = await submitForm(page, 'reconciliation', t);
      await expect(lines.locator('tbody').getByRole('row')).toHaveCount(2);
      await lines
        .getByRole('link', { name: `${first.firstName} ${first.lastName}` })
        .first()
        .click();
      await expect(
        page.getByRole('heading', { level: 1, name: `${first.firstName} ${first.lastName}` }),
      ).toBeFocused();
      await expect(main.getByRole('definition').filter({ hasText: t('common:language.en') })).toBeVisible();
      await page.goto(`${CONTACTS}?recherche=${added.lastName}`);
      const rows = dataList(page, 'contacts', t).rows;
      await expect(rows).toHaveCount(1);
      await expect(rows).toContainText(t('common:active.true'));
    });
  });

  test(`ends the access of who is no longer in the list (${language})`, async ({ page, mode }) => {
    await enterFirm(page, mode, language);
    const { members } = await addMembers(page, { files: 1 });
    const [gone = newPerson()] = members;
    const name = `${gone.firstName} ${gone.lastName}`;
    const form = formPage(page, 'reconciliation', t);
    const main = page.getByRole('main');
    const active = (value: boolean) =>
      page.getByText(t('contacts:sheet.active', { value: t(`common:active.${value}`) }));

    await test.step('everybody else is in the list: she alone has departed', async () => {
      await openFromCatalogue(page, t, 'reconciliation');
      const staff = (await activeStaff(page)).filter(({ contactId }) => contactId !== gone.id);
      await dropFile(page, t, 'personnel.csv', [
        ['Prénom', 'Nom', 'Courriel'],
        ...staff.map(({ firstName, lastName, email }) => [firstName, lastName, email ?? '']),
      ]);
      // Beside another test that adds members meanwhile, she may not be the only one.
      const words = ['one', 'other'].map((count) => t(`reconciliation:states.departed_${count}`));
      await page.getByRole('button', { name: new RegExp(`^[1-9]\\d* (${words.join('|')})$`) }).click();
      await expect(page.getByText(t('reconciliation:states.hint.departed'))).toBeVisible();
      const row = main.getByRole('row').filter({ hasText: name });
      await expect(row).toContainText(t('reconciliation:table.absent'));
      await expect(row).toContainText(gone.email);
      await row.getByRole('checkbox', { name: t('reconciliation:table.correct', { name }) }).check();
      const bar = page.getByRole('region', { name: t('reconciliation:bar.label') });
      await expect(bar).toContainText(t('reconciliation:bar.count_one', { n: '1' }));
      await bar.getByRole('button', { name: t('reconciliation:bar.review') }).click();
    });

    await test.step('her access ends at once, in her client’s file too', async () => {
      await expect(form.choice('reconciliation:corrections.now')).toBeChecked();
      await expect(form.preview).toContainText(name);
      const lines = await submitForm(page, 'reconciliation', t);
      await expect(lines.locator('tbody').getByRole('row')).toHaveCount(1);
      await lines.getByRole('link', { name }).first().click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
      await expect(active(false)).toBeVisible();
      expect((await activeStaff(page)).map(({ contactId }) => contactId)).not.toContain(gone.id);
    });
  });
}
