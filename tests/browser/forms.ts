import { expect, type Locator, type Page } from '@playwright/test';
import type { FORM_PATHS } from '#client/requests/form-paths.ts';
import { ATTESTED_BY } from '#domain/request/request.ts';
import { showLanguage } from './each-look.ts';
import { enter } from './enter.ts';
import type { Mode } from './served-address.ts';
import { type Language, type Words, wordsOf } from './words.ts';

export type FormName = keyof typeof FORM_PATHS;

/**
 * The console of a firm where rows may be added. In the shared database that is the very large one, whose rows no test counts;
 * in demo mode, where each test has its own, the one that opens faster.
 */
export async function enterFirm(page: Page, mode: Mode, language: Language, path = '/'): Promise<void> {
  await enter(page, mode === 'demo' ? 'anais' : 'bernadette', path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await showLanguage(page, language);
}

/** The words of a page's title, where they aren't the form's own `title`. */
const TITLES: Partial<Record<FormName, string>> = {
  'contact-address': 'neighbour-forms:contactAddress.title',
  'organisation-information': 'neighbour-forms:information.title',
  'organisation-address': 'neighbour-forms:organisationAddress.title',
  'manage-organisation': 'neighbour-forms:manage.title',
};

/** The page of a form by its title. */
export function formHeading(page: Page, form: FormName, t: Words): Locator {
  return page.getByRole('heading', { level: 1, name: t(TITLES[form] ?? `${form}:title`) });
}

/** The ways from any page to a form, as the guides go there: the catalogue's link, and the form's in the catalogue. */
export function catalogueLinks(page: Page, form: FormName, t: Words) {
  const title = t(`catalogue:item.${form}.title`);
  return {
    catalogue: page
      .getByRole('navigation')
      .getByRole('link', { name: t('navigation:menu.catalogue') })
      .first(),
    // « Modifier : … », whatever its verb is.
    action: page.getByRole('link', { name: t('catalogue:actionNamed', { action: '', title }).trim() }),
  };
}

/** From the catalogue, as the guides go there. */
export async function openFromCatalogue(page: Page, t: Words, form: FormName): Promise<void> {
  const { catalogue, action } = catalogueLinks(page, form, t);
  await catalogue.click();
  await action.click();
  await expect(formHeading(page, form, t)).toBeFocused();
}

/** A form as a person finds it on the page: by roles and names. */
export function formPage(page: Page, form: FormName, t: Words = wordsOf('fr')) {
  const picker = (key: string) => page.getByRole('combobox', { name: t(key), exact: true });
  return {
    contact: picker(form === 'modify-contact' ? 'modify-contact:contact.label' : 'forms:contact.label'),
    file: picker('forms:file.label'),
    preview: page.getByRole('region', { name: t('requests:preview.title') }),
    problems: page.getByRole('alert', { name: t('forms:summary') }),
    text: (key: string) => page.getByRole('textbox', { name: t(key), exact: true }),
    choice: (key: string) => page.getByRole('radio', { name: t(key) }),
    box: (key: string) => page.getByRole('checkbox', { name: t(key), exact: true }),
    boxes: ATTESTED_BY[form].map((key) =>
      page.getByRole('checkbox', { name: t(`forms:attestations.${key}`), exact: true }),
    ),
    submit: page.getByRole('button', { name: t('forms:submit'), exact: true }),
  };
}

/** Finds the one entry of a picker that what is typed leaves, and takes it. */
export async function pick(page: Page, picker: Locator, typed: string): Promise<void> {
  // In sight first: the list closes when the page scrolls under it.
  await picker.click();
  await picker.fill(typed);
  const found = page.getByRole('listbox').getByRole('option');
  await expect(found).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(found).toHaveCount(0);
}

/** Attests, submits, and waits for the page of the request; gives what says what became of it. */
export async function submitForm(
  page: Page,
  form: FormName,
  t: Words,
  state: 'applied' | 'in-review' = 'applied',
): Promise<Locator> {
  const { boxes, submit } = formPage(page, form, t);
  for (const box of boxes) await box.check();
  await submit.click();
  return findNewRequest(page, t, state);
}

/** The page right after « Soumettre »: the number in its title, and what became of it: all lines are applied. */
export async function findNewRequest(
  page: Page,
  t: Words,
  state: 'applied' | 'in-review' = 'applied',
): Promise<Locator> {
  await expect(page).toHaveURL(/\/mes-demandes\/[0-9a-f-]{36}\?nouvelle=1$/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  const [number = ''] = /\S+$/.exec((await heading.textContent()) ?? '') ?? [];
  await expect(page.getByText(t('demands:fresh.title', { number })).first()).toBeVisible();
  await expect(page.getByText(t(`demands:state.${state}`), { exact: true }).first()).toBeVisible();
  return page.getByRole('table', { name: t('demands:lines.caption') });
}
