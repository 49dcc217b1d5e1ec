import { expect, type Page } from '@playwright/test';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { getSession } from '#contract/session/session.operations.ts';
import { leave, pageTitled, signOut, speak, type Visit } from '#tests/browser/accounts.ts';
import { ageSession, sessionOf } from '#tests/browser/age-session.ts';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS } from '#tests/browser/contact-list.ts';
import { enter, submitSignIn } from '#tests/browser/enter.ts';
import { expectAccessible } from '#tests/browser/expect-accessible.ts';
import { formPage } from '#tests/browser/forms.ts';
import type { Mode } from '#tests/browser/served-address.ts';
import { LANGUAGES, type Language, type Words, wordsOf } from '#tests/browser/words.ts';

const TYPED = { firstName: 'Marie-Ève', lastName: 'Desruisseaux-Painchaud' };
const LIST = `${CONTACTS}?fonction=personne-responsable`;
const firm = (mode: Mode) => (mode === 'demo' ? 'anais' : 'bernadette');

/** Form A, typed half. */
async function typeHalf(page: Page, language: Language, t: Words) {
  await page.goto(FORM_PATHS['add-relation']);
  await speak(page, language);
  const form = formPage(page, 'add-relation', t);
  await form.box('add-relation:contact.isNew').check();
  await form.text('add-relation:person.firstName').fill(TYPED.firstName);
  await form.text('add-relation:person.lastName').fill(TYPED.lastName);
  await expect.poll(() => keptOn(page)).toContain(TYPED.lastName);
  return form;
}

/** All that this machine keeps of the console, as text; of the demo's own service nothing. */
async function keptOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage)];
    const own = kept.filter(([key]) => key !== 'mandat.demo');
    return JSON.stringify([own, await caches.keys()]);
  });
}

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`a draft outlives the session: same page, still there (${language})`, async ({
    page,
    mode,
    complaints,
  }) => {
    complaints.allow(/status of 401/);
    await enter(page, firm(mode));
    const form = await typeHalf(page, language, t);
    await form.choice('add-relation:relation.own').check();
    await form.text('add-relation:communication.email').fill('marie-eve@courriel.example');
    await expect.poll(() => keptOn(page)).toContain('marie-eve@courriel.example');
    await leave(page);
    // The preview asks the service, at once.
    await page.getByLabel(t('add-relation:relation.function')).selectOption('staff-member');
    await expect(page.getByText(t('session:ended.title'))).toBeVisible();
    await expectAccessible(page, 'session ended');
    await submitSignIn(page, firm(mode), t);
    await expect(pageTitled(page, t('add-relation:title'))).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${FORM_PATHS['add-relation']}$`));
    await expect(form.text('add-relation:person.firstName')).toHaveValue(TYPED.firstName);
    await expect(form.text('add-relation:person.lastName')).toHaveValue(TYPED.lastName);
    await expect(form.text('add-relation:communication.email')).toHaveValue('marie-eve@courriel.example');
  });

  test(`the end is announced two minutes before, one click stays (${language})`, async ({ page, mode }) => {
    await page.clock.install();
    await enter(page, firm(mode), LIST);
    await speak(page, language);
    await expect(pageTitled(page, t('contacts:list.title'))).toBeVisible();
    const dialog = page.getByRole('alertdialog', { name: t('shell:ending.title') });
    let extended = false;
    // The clock of the real service isn't the page's: it answers as it would 28 minutes later.
    if (mode === 'real') {
      await page.route(`**${getSession.path}`, async (route) => {
        const response = await route.fetch();
        const json = await response.json();
        const soon = new Date(Date.now() + 110_000).toISOString();
        await route.fulfill({ response, json: extended ? json : { ...json, expiresAt: soon } });
      });
      await page.clock.runFor(61_000);
    } else {
      await page.clock.fastForward(25 * 60_000);
      await expect(dialog).toBeHidden();
      await page.clock.fastForward(3 * 60_000 + 1000);
    }
    // A look that the leap of the clock cut short is taken again ten seconds later.
    await expect(dialog).toBeVisible({ timeout: 25_000 });
    await expect(dialog.getByRole('timer')).toContainText(/[01]:\d\d/);
    await expect(dialog.getByRole('button', { name: t('shell:ending.stay') })).toBeFocused();
    await expectAccessible(page, 'session warning', '[role="alertdialog"]');
    extended = true;
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${CONTACTS}\\?fonction=personne-responsable`));
    // A look that is still on its way ends before the page does.
    await page.unrouteAll({ behavior: 'wait' });
  });

  test(`a session that nobody used ends by itself, and the draft waits (${language})`, async ({
    page,
    mode,
    complaints,
  }) => {
    complaints.allow(/status of 401/);
    await page.clock.install();
    await enter(page, firm(mode));
    const form = await typeHalf(page, language, t);
    const session = mode === 'real' ? await sessionOf(page) : '';
    const dialog = page.getByRole('alertdialog', { name: t('shell:ending.title') });
    // The clock of the real server isn't the page's: its session is made older, and it is the server that says what is left of it.
    const rest = async (idle: number, passed: number) => {
      if (mode === 'real') await ageSession(session, idle);
      await page.clock.fastForward(passed * 60_000);
    };
    await rest(20, 20);
    await expect(dialog).toBeHidden();
    await rest(28.5, 8.5);
    await expect(dialog).toBeVisible({ timeout: 25_000 });
    await expect(dialog.getByRole('timer')).toContainText(/[01]:\d\d/);
    await rest(30.1, 2);
    await expect(page.getByText(t('session:ended.title'))).toBeVisible({ timeout: 25_000 });
    await expect(page.getByText(TYPED.lastName)).toHaveCount(0);
    await submitSignIn(page, firm(mode), t);
    await expect(pageTitled(page, t('add-relation:title'))).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${FORM_PATHS['add-relation']}$`));
    await expect(form.text('add-relation:person.firstName')).toHaveValue(TYPED.firstName);
    await expect(form.text('add-relation:person.lastName')).toHaveValue(TYPED.lastName);
  });

  test(`signing out leaves nothing behind (${language})`, async ({ page, mode }) => {
    const visit: Visit = { page, mode, language, t };
    await enter(page, firm(mode));
    await typeHalf(page, language, t);
    await page.goto(LIST);
    await expect(pageTitled(page, t('contacts:list.title'))).toBeVisible();
    await signOut(visit);
    await expect.poll(() => keptOn(page)).not.toContain(TYPED.lastName);
    expect(await keptOn(page)).not.toContain('@');
    await page.goBack();
    await expect(pageTitled(page, t('session:title'))).toBeVisible();
    await submitSignIn(page, firm(mode), t);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('session:title'));
    await page.goto(FORM_PATHS['add-relation']);
    const form = formPage(page, 'add-relation', t);
    await expect(form.box('add-relation:contact.isNew')).not.toBeChecked();
  });

  test(`signing out in one tab ends the others (${language})`, async ({ page, context, mode }) => {
    const visit: Visit = { page, mode, language, t };
    await enter(page, firm(mode), LIST);
    await speak(page, language);
    await expect(pageTitled(page, t('contacts:list.title'))).toBeVisible();
    const other = await context.newPage();
    await typeHalf(other, language, t);
    await signOut(visit);
    await expect(other.getByText(t('session:signedOut.title'))).toBeVisible();
    await expect(other.getByText(TYPED.lastName)).toHaveCount(0);
    await expect.poll(() => keptOn(other)).not.toContain(TYPED.lastName);
  });
}
