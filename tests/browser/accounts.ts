import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { startSignUp, verifySignUp } from '#contract/accounts/sign-up.operations.ts';
import { endSession } from '#contract/session/session.operations.ts';
import { TERMS_VERSION } from '#domain/access/terms.ts';
import { callService } from './call-service.ts';
import { showLanguage } from './each-look.ts';
import { codeTo } from './mails.ts';
import { randomLetters } from './random-letters.ts';
import type { Mode } from './served-address.ts';
import type { Language, Words } from './words.ts';

/** Whom a test is, and where: what the helpers of accounts take. */
export interface Visit {
  readonly page: Page;
  readonly mode: Mode;
  readonly language: Language;
  readonly t: Words;
}

/** Somebody whom no other test meets. */
export interface Newcomer {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly password: string;
}

export function newcomer(): Newcomer {
  return {
    firstName: 'Noémie',
    lastName: 'Thériault',
    email: `noemie.${randomLetters()}@courriel.example`,
    password: 'sept cormorans lisent à voix haute',
  };
}

/** A network address of this test's own: its limits are its own too. */
export async function standElsewhere(page: Page): Promise<void> {
  const [one = 0, two = 0] =
    randomUUID()
      .match(/[0-9a-f]{2}/g)
      ?.map((digits) => Number.parseInt(digits, 16)) ?? [];
  await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': `198.18.${one}.${two}` });
}

/** A field by its label as it begins: what makes it required follows, and a button in it has a name of its own. */
export function fieldOf(within: Page | Locator, label: string): Locator {
  const begin = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return within.getByLabel(new RegExp(`^${begin}`)).and(within.locator('input, select, textarea'));
}

export function button(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true });
}

export function pageTitled(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** Fills « Se connecter » and sends it. */
export async function signInAs(
  { page, t }: Pick<Visit, 'page' | 't'>,
  { email, password }: Pick<Newcomer, 'email' | 'password'>,
): Promise<void> {
  await expect(pageTitled(page, t('session:title'))).toBeVisible();
  await fieldOf(page, t('session:email')).fill(email);
  await fieldOf(page, t('session:password')).fill(password);
  await button(page, t('session:submit')).click();
}

/** An account of a test's own, made by the shortest way; the page stands on the sign-in page, and is signed in. */
export async function createAccount(visit: Visit): Promise<Newcomer> {
  const { page, language } = visit;
  const person = newcomer();
  await page.goto('/connexion');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await showLanguage(page, language);
  const body = { ...person, language, termsVersion: TERMS_VERSION };
  const { id } = startSignUp.answer.parse(await callService(page, 'POST', startSignUp.path, body));
  await callService(page, 'POST', verifySignUp.path, { id, code: await codeTo(visit, person.email) });
  return person;
}

/** Ends the session behind the page's back. */
export async function leave(page: Page): Promise<void> {
  await callService(page, 'DELETE', endSession.path);
}

/** Opens the menu with the profiles and the way out. */
export async function openProfileMenu({ page, t }: Pick<Visit, 'page' | 't'>): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^${t('navigation:profile.label')}`) }).click();
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  return menu;
}

/** Goes to « Paramètres du compte » by the menu. */
export async function openSettings(visit: Pick<Visit, 'page' | 't'>): Promise<void> {
  const menu = await openProfileMenu(visit);
  await menu.getByRole('menuitem', { name: visit.t('shell:profile.settings') }).click();
  await expect(pageTitled(visit.page, visit.t('account:title'))).toBeFocused();
  await expect(button(visit.page, visit.t('account:save'))).toBeVisible();
}

/** Goes on in this language, once the page is there: until then it has the one of its file. */
export async function speak(page: Page, language: Language): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await showLanguage(page, language);
}

/** Signs out by the menu. */
export async function signOut(visit: Pick<Visit, 'page' | 't'>): Promise<void> {
  const menu = await openProfileMenu(visit);
  await menu.getByRole('menuitem', { name: visit.t('navigation:profile.signOut') }).click();
  await expect(visit.page.getByText(visit.t('session:signedOut.title'))).toBeVisible();
}
