import { expect, type Locator, type Page } from '@playwright/test';
import { addMembers, newPerson } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import {
  catalogueLinks,
  enterFirm,
  type FormName,
  findNewRequest,
  formHeading,
  formPage,
} from '#tests/browser/forms.ts';
import { expectVisibleFocus, tabTo } from '#tests/browser/keyboard.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

/** From the menu to the catalogue, and from there to the form. */
async function openByKeyboard(page: Page, form: FormName): Promise<void> {
  const { catalogue, action } = catalogueLinks(page, form, t);
  await tabTo(page, catalogue);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t('catalogue:title') })).toBeFocused();
  await tabTo(page, action);
  await page.keyboard.press('Enter');
  await expect(formHeading(page, form, t)).toBeFocused();
}

/** Finds the one entry that what is typed leaves, and takes it. */
async function pickByKeyboard(page: Page, picker: Locator, typed: string): Promise<void> {
  await tabTo(page, picker);
  await page.keyboard.type(typed);
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(picker).toHaveValue(new RegExp(typed));
}

/** Tabs to each of these in their order, and types. */
async function typeInto(page: Page, fields: ReadonlyArray<readonly [Locator, string]>): Promise<void> {
  for (const [field, text] of fields) {
    await tabTo(page, field);
    await page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }
}

/** Attests, submits, and stands on the page of the request. */
async function submitByKeyboard(page: Page, form: FormName): Promise<void> {
  const { boxes, submit } = formPage(page, form, t);
  for (const box of boxes) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await tabTo(page, submit);
  await page.keyboard.press('Enter');
  await findNewRequest(page, t);
  await expectVisibleFocus(page);
}

test('adds a member with the keyboard alone', async ({ page, mode }) => {
  const { firstName, lastName, email } = newPerson();
  const form = formPage(page, 'add-relation', t);
  const { keyboard } = page;
  await enterFirm(page, mode, 'fr');
  await openByKeyboard(page, 'add-relation');

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
    await submitByKeyboard(page, 'add-relation');
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
    await submitByKeyboard(page, 'add-relation');
  });
});

test('corrects a member and issues a code with the keyboard alone', async ({ page, mode }) => {
  await enterFirm(page, mode, 'fr');
  const { members } = await addMembers(page, { withEmail: false });
  const [{ lastName, email } = newPerson()] = members;
  const form = formPage(page, 'modify-contact', t);
  await openByKeyboard(page, 'modify-contact');
  await pickByKeyboard(page, form.contact, lastName);
  await tabTo(page, form.box('modify-contact:parts.coordinates'));
  await page.keyboard.press('Space');
  await typeInto(page, [[form.text('modify-contact:coordinates.email'), email]]);
  await tabTo(page, form.box('modify-contact:code.label'));
  await page.keyboard.press('Space');
  await expect(form.box('modify-contact:code.label')).toBeChecked();
  await expect(form.preview).toContainText(t('requests:mail.linking-code'));
  await submitByKeyboard(page, 'modify-contact');
});

test('removes one relation with the keyboard alone', async ({ page, mode }) => {
  await enterFirm(page, mode, 'fr');
  const { members, clients } = await addMembers(page, { files: 1 });
  const [{ lastName } = newPerson()] = members;
  const [client = ''] = clients;
  const form = formPage(page, 'remove-relation', t);
  const relation = page.getByRole('checkbox', { name: client });
  await openByKeyboard(page, 'remove-relation');
  await pickByKeyboard(page, form.contact, lastName);
  await tabTo(page, form.choice('remove-relation:scope.all'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(form.choice('remove-relation:scope.relations')).toBeChecked();
  await tabTo(page, relation);
  await page.keyboard.press('Space');
  await expect(relation).toBeChecked();
  await expect(form.preview).toContainText(client);
  await submitByKeyboard(page, 'remove-relation');
});

test('gives a member an address with the keyboard alone', async ({ page, mode }) => {
  await enterFirm(page, mode, 'fr');
  const { members } = await addMembers(page, {});
  const [{ firstName, lastName } = newPerson()] = members;
  const form = formPage(page, 'contact-address', t);
  const field = (key: string) => form.text(`neighbour-forms:address.${key}`);
  await openByKeyboard(page, 'contact-address');
  await pickByKeyboard(page, form.contact, lastName);
  await typeInto(page, [
    [field('line1'), '12, rue du Pont'],
    [field('city'), 'Lévis'],
    [field('postalCode'), 'G6V 3A7'],
  ]);
  await expect(form.preview).toContainText(t('requests:field.address'));
  await submitByKeyboard(page, 'contact-address');
  const sheet = page.getByRole('table', { name: t('demands:lines.caption') });
  await tabTo(page, sheet.getByRole('link', { name: `${firstName} ${lastName}` }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: t('contacts:sheet.coordinates.title') })).toContainText(
    '12, rue du Pont',
  );
});
