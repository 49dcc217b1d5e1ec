import { expect } from '@playwright/test';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { newPerson } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import { enterFirm, findNewRequest, formPage } from '#tests/browser/forms.ts';
import { expectVisibleFocus, tabTo } from '#tests/browser/keyboard.ts';
import { wordsOf } from '#tests/browser/words.ts';

test('adds a member with the keyboard alone', async ({ page, mode }) => {
  const t = wordsOf('fr');
  const { firstName, lastName, email } = newPerson();
  const form = formPage(page, 'add-relation', t);
  const { keyboard } = page;
  await enterFirm(page, mode, 'fr', FORM_PATHS['add-relation']);

  await test.step('submitted empty: the focus goes to what is missing, and from there to its field', async () => {
    await tabTo(page, form.submit);
    await keyboard.press('Enter');
    await expect(form.problems).toBeFocused();
    await expectVisibleFocus(page);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(form.contact).toBeFocused();
    await expectVisibleFocus(page);
  });

  await test.step('filled in', async () => {
    await tabTo(page, form.box('add-relation:contact.isNew'));
    await keyboard.press('Space');
    await tabTo(page, form.text('add-relation:person.firstName'));
    await keyboard.type(firstName);
    await tabTo(page, form.text('add-relation:person.lastName'));
    await keyboard.type(lastName);
    await tabTo(page, form.choice('add-relation:relation.own'));
    await keyboard.press('Space');
    await tabTo(page, page.getByLabel(t('add-relation:relation.function')));
    await keyboard.type(t('common:function.staff-member').slice(0, 3));
    await expect(page.getByLabel(t('add-relation:relation.function'))).toHaveValue('staff-member');
    await tabTo(page, form.text('add-relation:communication.email'));
    await keyboard.type(email);
    await expect(form.preview).toContainText(`${firstName} ${lastName}`);
    for (const box of form.boxes) {
      await tabTo(page, box);
      await keyboard.press('Space');
    }
    await tabTo(page, form.submit);
    await keyboard.press('Enter');
  });

  await test.step('from its page, a client’s file is delegated', async () => {
    await findNewRequest(page, t);
    const link = page.getByRole('link', {
      name: t('demands:fresh.delegateLink', { name: `${firstName} ${lastName}` }),
    });
    await tabTo(page, link);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: t('add-relation:title') })).toBeFocused();
    await tabTo(page, form.choice('add-relation:relation.own'));
    await keyboard.press('ArrowDown');
    await expect(form.choice('add-relation:relation.organisation')).toBeChecked();
    await tabTo(page, form.file);
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(form.file).not.toHaveValue('');
    await expect(form.preview).toContainText(await form.file.inputValue());
    for (const box of form.boxes) {
      await tabTo(page, box);
      await keyboard.press('Space');
    }
    await tabTo(page, form.submit);
    await keyboard.press('Enter');
    await findNewRequest(page, t);
    await expectVisibleFocus(page);
  });
});
