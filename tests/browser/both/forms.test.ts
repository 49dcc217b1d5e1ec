import { expect } from '@playwright/test';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { addMembers, newPerson } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS } from '#tests/browser/contact-list.ts';
import { dataList, PAGES } from '#tests/browser/data-list.ts';
import { enterFirm, formPage, openFromCatalogue, pick, submitForm } from '#tests/browser/forms.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`adds a member, delegates a client’s file, names a responsable (${language})`, async ({
    page,
    mode,
  }) => {
    const { firstName, lastName, email } = newPerson();
    const form = formPage(page, 'add-relation', t);
    await enterFirm(page, mode, language);

    await test.step('a new member (002 and 003, step 4)', async () => {
      await openFromCatalogue(page, t, 'add-relation');
      await form.submit.click();
      await expect(form.problems).toBeFocused();
      await form.box('add-relation:contact.isNew').check();
      await form.text('add-relation:person.firstName').fill(firstName);
      await form.text('add-relation:person.lastName').fill(lastName);
      await form.choice('add-relation:relation.own').check();
      await page.getByLabel(t('add-relation:relation.function')).selectOption('staff-member');
      await page
        .getByRole('group', { name: t('add-relation:subjects.reads') })
        .getByRole('checkbox', { name: t('common:subject.payments-and-statements') })
        .check();
      await form.text('add-relation:communication.email').fill(email);
      await form.text('forms:phone.mainNumber').fill('514 555-0142');
      await expect(form.preview).toContainText(t('requests:mail.linking-code'));
      await expect(form.preview).toContainText(`${firstName} ${lastName}`);
      const lines = await submitForm(page, 'add-relation', t);
      await expect(lines).toContainText(t('demands:lines.mail.code'));
    });

    await test.step('a client’s file (003, step 5)', async () => {
      await page
        .getByRole('link', { name: t('demands:fresh.delegateLink', { name: `${firstName} ${lastName}` }) })
        .click();
      await expect(form.contact).toHaveValue(`${lastName}, ${firstName}`);
      await form.choice('add-relation:relation.organisation').check();
      // In sight first, then by the keyboard: the list closes when the page scrolls under it.
      await form.file.click();
      await page.getByRole('button', { name: t('forms:file.toggle') }).click();
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(form.file).not.toHaveValue('');
      const client = await form.file.inputValue();
      await expect(form.preview).toContainText(client);
      await expect(form.box('common:noEndDate')).toBeChecked();
      const lines = await submitForm(page, 'add-relation', t);
      await lines.getByRole('link', { name: `${firstName} ${lastName}` }).click();
      await expect(page.getByRole('heading', { level: 1, name: `${firstName} ${lastName}` })).toBeFocused();
      await expect(page.getByRole('main').getByRole('link', { name: client }).first()).toBeVisible();
    });

    await test.step('another responsable (002, step 7)', async () => {
      const contact = new URL(page.url()).pathname.split('/').at(-1);
      await page.goto(`${FORM_PATHS['add-relation']}?contact=${contact}`);
      await form.choice('add-relation:relation.own').check();
      await page.getByLabel(t('add-relation:relation.function')).selectOption('person-responsible');
      await submitForm(page, 'add-relation', t);
      await page.goto(`${CONTACTS}?recherche=${lastName}`);
      const row = dataList(page, 'contacts', t).rows;
      await expect(row).toHaveCount(1);
      await expect(row).toContainText(t('common:function.person-responsible'));
      await expect(row).toContainText(t('common:active.true'));
    });
  });

  test(`corrects a member and issues a new code (${language})`, async ({ page, mode }) => {
    await enterFirm(page, mode, language);
    const { members } = await addMembers(page, { withEmail: false });
    const [{ firstName, lastName, email } = newPerson()] = members;
    const form = formPage(page, 'modify-contact', t);
    await openFromCatalogue(page, t, 'modify-contact');
    await pick(page, form.contact, lastName);
    await expect(form.box('modify-contact:code.label')).toBeDisabled();
    await form.box('modify-contact:parts.coordinates').check();
    await form.text('modify-contact:coordinates.email').fill(email);
    await form.text('forms:phone.mainNumber').fill('(418) 555-0199');
    await form.box('modify-contact:code.label').check();
    await expect(form.preview).toContainText(t('requests:mail.linking-code'));

    // What was typed is there after a reload.
    await page.reload();
    await expect(form.text('modify-contact:coordinates.email')).toHaveValue(email);
    await expect(form.box('modify-contact:code.label')).toBeChecked();
    const lines = await submitForm(page, 'modify-contact', t);
    await expect(lines).toContainText(t('demands:lines.mail.code'));
    await lines
      .getByRole('link', { name: `${firstName} ${lastName}` })
      .first()
      .click();
    const sheet = page.getByRole('main');
    await expect(sheet.getByText(email).first()).toBeVisible();
    await expect(sheet).toContainText('418 555-0199');
  });

  test(`removes one relation, then all of them (${language})`, async ({ page, mode }) => {
    await enterFirm(page, mode, language);
    const { members, clients } = await addMembers(page, { files: 2 });
    const [{ id, firstName, lastName } = newPerson()] = members;
    const [kept = '', gone = ''] = clients;
    const form = formPage(page, 'remove-relation', t);
    const files = `${PAGES.authorizations}?titulaire=contact&actif=vrai&contact=${id}`;
    const table = dataList(page, 'authorizations', t);

    await test.step('one relation', async () => {
      await page.goto(`${FORM_PATHS['remove-relation']}?contact=${id}`);
      await expect(form.contact).toHaveValue(`${lastName}, ${firstName}`);
      await form.choice('remove-relation:scope.relations').check();
      await page.getByRole('checkbox', { name: gone }).check();
      await expect(form.preview).toContainText(gone);
      await expect(form.preview).not.toContainText(kept);
      await submitForm(page, 'remove-relation', t);
      await page.goto(files);
      await expect(table.rows.filter({ hasText: kept })).not.toHaveCount(0);
      await expect(table.rows.filter({ hasText: gone })).toHaveCount(0);
    });

    await test.step('all of them', async () => {
      await page.goto(`${FORM_PATHS['remove-relation']}?contact=${id}`);
      await form.choice('remove-relation:scope.all').check();
      await expect(form.preview).toContainText(kept);
      const lines = await submitForm(page, 'remove-relation', t);
      await lines.getByRole('link', { name: `${firstName} ${lastName}` }).click();
      await expect(
        page.getByText(t('contacts:sheet.active', { value: t('common:active.false') })),
      ).toBeVisible();
      await page.goto(`${CONTACTS}?recherche=${lastName}`);
      const contacts = dataList(page, 'contacts', t).rows;
      await expect(contacts).toHaveCount(1);
      await expect(contacts).toContainText(t('common:active.false'));
    });
  });

  test(`issues the codes of a selection (${language})`, async ({ page, mode }) => {
    await enterFirm(page, mode, language);
    const { members } = await addMembers(page, { count: 3 });
    const [first = newPerson(), second = newPerson(), third = newPerson()] = members;
    await page.goto(`${CONTACTS}?recherche=${first.lastName}`);
    const list = dataList(page, 'contacts', t);
    for (const { firstName, lastName } of [first, second]) {
      await list.rows
        .filter({ hasText: `${lastName}, ${firstName}` })
        .getByRole('checkbox')
        .check();
    }
    await list.selection.getByRole('button', { name: t('listing:acts.code') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('bulk:title') })).toBeFocused();
    const form = formPage(page, 'issue-codes', t);
    await expect(form.preview).toContainText('2');
    await expect(page.getByRole('main')).toContainText(`${second.firstName} ${second.lastName}`);
    const lines = await submitForm(page, 'issue-codes', t);
    await expect(lines.locator('tbody').getByRole('row')).toHaveCount(2);
    await expect(lines).toContainText(t('demands:lines.mail.code'));
    await expect(lines).not.toContainText(third.firstName);
    await page.getByRole('link', { name: t('demands:sheet.back') }).click();
    await expect(
      page
        .getByRole('table', { name: t('demands:list.caption') })
        .locator('tbody')
        .getByRole('row')
        .first(),
    ).toBeVisible();
  });
}
