import { expect, type Locator, type Page } from '@playwright/test';
import { catalogueLinks, type FormName, findNewRequest, formHeading, formPage } from './forms.ts';
import { expectVisibleFocus, keyTowards, tabTo } from './keyboard.ts';
import type { Language, Words } from './words.ts';

/** In this language from now on, by the switch of the header. */
export async function speakByKeyboard(page: Page, language: Language): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (language === 'fr') return;
  await tabTo(page, page.getByRole('button', { name: 'English', exact: true }));
  await page.keyboard.press('Enter');
  await page.locator('html[lang^="en"]').waitFor();
  await expect(page.getByRole('button', { name: 'Français', exact: true })).toBeFocused();
}

/** From the menu to the catalogue, and from there to the form. */
export async function openByKeyboard(page: Page, t: Words, form: FormName): Promise<void> {
  const { catalogue, action } = catalogueLinks(page, form, t);
  await tabTo(page, catalogue, await keyTowards(catalogue));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t('catalogue:title') })).toBeFocused();
  await tabTo(page, action);
  await page.keyboard.press('Enter');
  await expect(formHeading(page, form, t)).toBeFocused();
}

/** Finds the one entry that what is typed leaves, and takes it. */
export async function pickByKeyboard(page: Page, picker: Locator, typed: string): Promise<void> {
  await tabTo(page, picker);
  await page.keyboard.type(typed);
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(picker).toHaveValue(new RegExp(typed));
}

/** Tabs to each of these in their order, and types. */
export async function typeInto(page: Page, fields: ReadonlyArray<readonly [Locator, string]>): Promise<void> {
  for (const [field, text] of fields) {
    await tabTo(page, field);
    await page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }
}

/** Tabs to the group as the browser enters it, and goes down by the arrow until this one of it is chosen. */
export async function chooseByKeyboard(page: Page, choice: Locator): Promise<void> {
  await expect(choice).toBeVisible();
  const group = page.getByRole('radiogroup').filter({ has: choice });
  await tabTo(page, group, await keyTowards(choice));
  await page.keyboard.press('Space');
  for (let left = await group.getByRole('radio').count(); left > 0; left -= 1) {
    if (await choice.isChecked()) break;
    await page.keyboard.press('ArrowDown');
    await expectVisibleFocus(page);
  }
  await expect(choice).toBeChecked();
  await expect(choice).toBeFocused();
}

/** Tabs to the box, and ticks it. */
export async function tickByKeyboard(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}

/** Submitted too early: the focus goes to what says so, and its link to the field. */
export async function refuseByKeyboard(page: Page, t: Words, problem: string, field: Locator): Promise<void> {
  const { submit, problems } = formPage(page, 'add-relation', t);
  await tabTo(page, submit);
  await page.keyboard.press('Enter');
  await expect(problems).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Tab');
  await expect(problems.getByRole('link').first()).toBeFocused();
  await expect(problems.getByRole('link').first()).toHaveText(t(problem));
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expectVisibleFocus(page);
}

/** Attests, submits, and stands on the page of the request. */
export async function submitByKeyboard(
  page: Page,
  t: Words,
  form: FormName,
  state: 'applied' | 'in-review' = 'applied',
): Promise<Locator> {
  const { boxes, submit } = formPage(page, form, t);
  for (const box of boxes) await tickByKeyboard(page, box);
  await tabTo(page, submit);
  await page.keyboard.press('Enter');
  const lines = await findNewRequest(page, t, state);
  await expectVisibleFocus(page);
  return lines;
}
