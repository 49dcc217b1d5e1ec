import { expect, type Locator, type Page } from '@playwright/test';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { leave, speak } from './accounts.ts';
import type { Member } from './add-members.ts';
import { enter } from './enter.ts';
import { enterFirm, formPage, submitForm } from './forms.ts';
import type { Mode } from './served-address.ts';
import type { Language, Words } from './words.ts';

export interface Asking {
  readonly page: Page;
  readonly mode: Mode;
  readonly language: Language;
  readonly t: Words;
}

/** Asks for a person with a client number by the form, as who is signed in; gives the address of the request, which waits. */
export async function askForPerson(
  { page, t }: Asking,
  { firstName, lastName, email }: Omit<Member, 'id'>,
  role: string,
): Promise<string> {
  const form = formPage(page, 'add-relation', t);
  await page.goto(FORM_PATHS['add-relation']);
  await form.box('add-relation:contact.isNew').check();
  await form.text('add-relation:person.firstName').fill(firstName);
  await form.text('add-relation:person.lastName').fill(lastName);
  await form.text('add-relation:person.clientNumber').fill('7654321');
  await form.choice('add-relation:relation.own').check();
  await page.getByLabel(t('add-relation:relation.function')).selectOption(role);
  await form.text('add-relation:communication.email').fill(email);
  await form.text('forms:phone.mainNumber').fill('514 555-0142');
  await expect(form.preview).toContainText(t('requests:waits'));
  await submitForm(page, 'add-relation', t, 'in-review');
  return new URL(page.url()).pathname;
}

/** Goes on as the agent, on the page with who waits; gives the card of this person. */
export async function goToReview({ page, language, t }: Asking, name: string): Promise<Locator> {
  await leave(page);
  await enter(page, 'agent');
  await speak(page, language);
  await expect(page.getByRole('heading', { level: 1, name: t('agent:title') })).toBeVisible();
  const card = page.getByRole('article', { name, exact: true });
  await expect(card).toBeVisible();
  return card;
}

/** The agent's last button of the dialog; then the card is gone, and the page says what was decided. */
export async function confirmReview({ page, t }: Asking, card: Locator, decision: string, said: string) {
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: t(`agent:decision.${decision}.confirm`) }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(said).first()).toBeVisible();
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Goes on as the responsable who asked, on the page of the request. */
export async function goBackToRequest({ page, mode, language }: Asking, request: string): Promise<void> {
  await leave(page);
  await enterFirm(page, mode, language, request);
}
