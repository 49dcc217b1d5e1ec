import { expect } from '@playwright/test';
import { addMembers, newPerson } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import { enterFirm, formPage } from '#tests/browser/forms.ts';
import { expectVisibleFocus, tabTo } from '#tests/browser/keyboard.ts';
import { openByKeyboard, pickByKeyboard, submitByKeyboard, typeInto } from '#tests/browser/keyboard-forms.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

test('adds a member with the keyboard alone', async ({ page, mode }) => {
  const { firstName, lastName, email } = newPerson();
  const form = formPage(page, 'add-relation', t);
  const { keyboard } = page;
  await enterFirm(page, mode, 'fr');
  await openByKeyboard(page, t, 'add-relation');

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
    await submitByKeyboard(page, t, 'add-relation');
  });

  await test.step('from its page, a client’s file is delegated', async () => {
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
    await submitByKeyboard(page, t, 'add-relation');
  });
});

test('corrects a member and issues a code with the keyboard alone', async ({ page, mode }) => {
  await enterFirm(page, mode, 'fr');
  const { members } = await addMembers(page, { withEmail: false });
  const [{ lastName, email } = newPerson()] = members;
  const form = formPage(page, 'modify-contact', t);
  await openByKeyboard(page, t, 'modify-contact');
  await pickByKeyboard(page, form.contact, lastName);
  await tabTo(page, form.box('modify-contact:parts.coordinates'));
  await page.keyboard.press('Space');
  await typeInto(page, [[form.text('modify-contact:coordinates.email'), email]]);
  await tabTo(page, form.box('modify-contact:code.label'));
  await page.keyboard.press('Space');
  await expect(form.box('modify-contact:code.label')).toBeChecked();
  await expect(form.preview).toContainText(t('requests:mail.linking-code'));
  await submitByKeyboard(page, t, 'modify-contact');
});

test('removes one relation with the keyboard alone', async ({ page, mode }) => {
  await enterFirm(page, mode, 'fr');
  const { members, clients } = await addMembers(page, { files: 1 });
  const [{ lastName } = newPerson()] = members;
  const [client = ''] = clients;
  const form = formPage(page, 'remove-relation', t);
  const relation = page.getByRole('checkbox', { name: client });
  await openByKeyboard(page, t, 'remove-relation');
  await pickByKeyboard(page, form.contact, lastName);
  await tabTo(page, form.choice('remove-relation:scope.all'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(form.choice('remove-relation:scope.relations')).toBeChecked();
  await tabTo(page, relation);
  await page.keyboard.press('Space');
  await expect(relation).toBeChecked();
  await expect(form.preview).toContainText(client);
  await submitByKeyboard(page, t, 'remove-relation');
});

test('gives a member an address with the keyboard alone', async ({ page, mode }) => {
  await enterFirm(page, mode, 'fr');
  const { members } = await addMembers(page, {});
  const [{ firstName, lastName } = newPerson()] = members;
  const form = formPage(page, 'contact-address', t);
  const field = (key: string) => form.text(`neighbour-forms:address.${key}`);
  await openByKeyboard(page, t, 'contact-address');
  await pickByKeyboard(page, form.contact, lastName);
  await typeInto(page, [
    [field('line1'), '12, rue du Pont'],
    [field('city'), 'Lévis'],
    [field('postalCode'), 'G6V 3A7'],
  ]);
  await expect(form.preview).toContainText(t('requests:field.address'));
  await submitByKeyboard(page, t, 'contact-address');
  const sheet = page.getByRole('table', { name: t('demands:lines.caption') });
  await tabTo(page, sheet.getByRole('link', { name: `${firstName} ${lastName}` }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: t('contacts:sheet.coordinates.title') })).toContainText(
    '12, rue du Pont',
  );
});
