import { expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { codeAt, stepOf } from '#server/accounts/totp.ts';
import {
  button,
  createAccount,
  fieldOf,
  openSettings,
  pageTitled,
  signInAs,
  signOut,
  speak,
  standElsewhere,
  type Visit,
} from '#tests/browser/accounts.ts';
import { test } from '#tests/browser/console-test.ts';
import { enter } from '#tests/browser/enter.ts';
import { expectAccessible } from '#tests/browser/expect-accessible.ts';
import { codeTo } from '#tests/browser/mails.ts';
import { PEOPLE, type Person } from '#tests/browser/people.ts';
import { randomLetters } from '#tests/browser/random-letters.ts';
import type { Mode } from '#tests/browser/served-address.ts';
import { LANGUAGES, type Language, wordsOf } from '#tests/browser/words.ts';

const FRESH = 'six pluviers comptent les marées';

/** A mail to an address leaves once a minute: who changes by mail isn't who has just signed up; nor the same in both languages. */
const CHANGED: Readonly<Record<'password' | 'email', Record<Mode, Record<Language, Person>>>> = {
  password: { demo: { fr: 'huong', en: 'huong' }, real: { fr: 'ines', en: 'elodie' } },
  email: { demo: { fr: 'patricia', en: 'patricia' }, real: { fr: 'zacharie', en: 'normand' } },
};

/** A new account without a profile, in its settings. */
async function openOwnSettings(visit: Visit) {
  const { page, language } = visit;
  await standElsewhere(page);
  const person = await createAccount(visit);
  await page.goto('/');
  await speak(page, language);
  await openSettings(visit);
  return person;
}

const refusal = (page: Page, name: string) => page.getByRole('alert', { name });

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`replaces a forgotten password (${language})`, async ({ page, mode, complaints }) => {
    // The former password.
    complaints.allow(/status of 401/);
    const visit: Visit = { page, mode, language, t };
    const { email } = PEOPLE[CHANGED.password[mode][language]];
    await standElsewhere(page);
    await page.goto('/');
    await speak(page, language);
    await page.getByRole('link', { name: t('session:forgot') }).click();
    await expect(pageTitled(page, t('password-reset:title'))).toBeVisible();
    await expectAccessible(page, 'address');
    await fieldOf(page, t('session:email')).fill(email);
    await button(page, t('password-reset:send')).click();
    const code = fieldOf(page, t('credentials:code.label'));
    await expect(code).toBeVisible();
    const received = await codeTo(visit, email);
    // The mail is read elsewhere; a reload comes back to the code.
    await page.reload();
    await code.fill(received);
    await fieldOf(page, t('credentials:password.fresh')).fill(FRESH);
    await fieldOf(page, t('credentials:password.confirmation')).fill(FRESH);
    await expectAccessible(page, 'code and password');
    await button(page, t('password-reset:change')).click();
    await expect(page.getByText(t('password-reset:done.title'))).toBeVisible();
    await expectAccessible(page, 'changed');
    await page.getByRole('link', { name: t('session:submit'), exact: true }).click();
    await signInAs(visit, { email, password: DEMO_PASSWORD });
    await expect(refusal(page, t('session:summary'))).toBeFocused();
    await signInAs(visit, { email, password: FRESH });
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('session:title'));
  });

  test(`changes the e-mail once both addresses are proved (${language})`, async ({
    page,
    mode,
    complaints,
  }) => {
    // A code that is wrong on purpose, and the former address.
    complaints.allow(/status of (422|401)/);
    const visit: Visit = { page, mode, language, t };
    const person = CHANGED.email[mode][language];
    const { email } = PEOPLE[person];
    const fresh = `adresse.${randomLetters()}@courriel.example`;
    await standElsewhere(page);
    await enter(page, person);
    await speak(page, language);
    await openSettings(visit);
    await button(page, t('account:email.change')).click();
    await fieldOf(page, t('account:email.fresh')).fill(fresh);
    await fieldOf(page, t('account:currentPassword')).fill(DEMO_PASSWORD);
    await button(page, t('account:email.send')).click();
    const newCode = fieldOf(page, t('account:email.newCode'));
    await expect(newCode).toBeVisible();
    const [codeOfCurrent, codeOfNew] = [await codeTo(visit, email), await codeTo(visit, fresh)];
    await fieldOf(page, t('account:email.currentCode')).fill(codeOfCurrent);
    await newCode.fill('00000000');
    await button(page, t('account:email.confirm')).click();
    await expect(refusal(page, t('account:email.notChanged'))).toBeFocused();
    await expectAccessible(page, 'codes, refused');
    await newCode.fill(codeOfNew);
    await button(page, t('account:email.confirm')).click();
    await expect(page.getByRole('main').getByText(fresh, { exact: true })).toBeVisible();
    await signOut(visit);
    await signInAs(visit, { email, password: DEMO_PASSWORD });
    await expect(refusal(page, t('session:summary'))).toBeFocused();
    await signInAs(visit, { email: fresh, password: DEMO_PASSWORD });
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('session:title'));
  });

  test(`asks for a second factor, and takes a recovery code once (${language})`, async ({
    page,
    mode,
    complaints,
  }) => {
    // The factor is asked for, and a code comes back.
    complaints.allow(/status of 401/);
    const visit: Visit = { page, mode, language, t };
    const person = await openOwnSettings(visit);
    await button(page, t('account:factor.start')).click();
    await fieldOf(page, t('account:currentPassword')).fill(person.password);
    await button(page, t('account:factor.next')).click();
    const link = page.getByRole('link', { name: t('account:factor.open') });
    const seed = new URL((await link.getAttribute('href')) ?? '').searchParams.get('secret') ?? '';
    await fieldOf(page, t('account:factor.code')).fill(await codeAt(seed, stepOf(new Date())));
    await expectAccessible(page, 'seed');
    await button(page, t('account:factor.confirm')).click();
    await expect(page.getByRole('heading', { name: t('account:recovery.title') })).toBeFocused();
    await expectAccessible(page, 'recovery codes');
    const shown = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /^[0-9A-Z]{5}-[0-9A-Z]{5}$/ });
    await expect(shown).toHaveCount(10);
    const recovery = (await shown.first().textContent()) ?? '';
    await button(page, t('account:recovery.kept')).click();
    await expect(page.getByText(t('account:factor.left_other', { count: 10 }))).toBeVisible();

    const factor = fieldOf(page, t('session:secondFactor'));
    for (const [time, wanted] of ['signed in', 'refused'].entries()) {
      await signOut(visit);
      await signInAs(visit, person);
      await factor.fill(recovery);
      if (time === 0) await expectAccessible(page, 'second factor');
      await button(page, t('session:submit')).click();
      if (wanted === 'refused') break;
      await expect(pageTitled(page, t('linking:title'))).toBeVisible();
    }
    await expect(refusal(page, t('session:summary'))).toBeFocused();
    // The step after the one that turned it on: a code is good once.
    await factor.fill(await codeAt(seed, stepOf(new Date()) + 1));
    await button(page, t('session:submit')).click();
    await expect(pageTitled(page, t('linking:title'))).toBeVisible();
    await openSettings(visit);
    await expect(page.getByText(t('account:factor.left_other', { count: 9 }))).toBeVisible();
  });

  test(`closes what is open elsewhere, then everywhere (${language})`, async ({
    page,
    mode,
    browser,
    baseURL,
  }) => {
    const visit: Visit = { page, mode, language, t };
    const person = await openOwnSettings(visit);
    const sessions = page.getByRole('main').getByText(t('account:sessions.current'));
    await expect(sessions).toBeVisible();
    // In demo mode another browser has a service of its own.
    if (mode === 'real') {
      const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'fr-CA' });
      const other = await elsewhere.newPage();
      await other.goto('/');
      await signInAs({ page: other, t: wordsOf('fr') }, person);
      await expect(pageTitled(other, wordsOf('fr')('linking:title'))).toBeVisible();
      await page.reload();
      const close = page.getByRole('button', { name: new RegExp(`^${t('account:sessions.close')}\\s?:`) });
      await expect(close).toHaveCount(1);
      await expectAccessible(page, 'two sessions');
      await close.click();
      await expect(close).toHaveCount(0);
      await other.reload();
      await expect(pageTitled(other, wordsOf('fr')('session:title'))).toBeVisible();
      await elsewhere.close();
    }
    await button(page, t('account:sessions.everywhere')).click();
    await expect(page.getByText(t('session:signedOut.title'))).toBeVisible();
    await page.goto('/parametres');
    await expect(pageTitled(page, t('session:title'))).toBeVisible();
  });

  test(`deletes the account (${language})`, async ({ page, mode, complaints }) => {
    // It opens nothing any more.
    complaints.allow(/status of (401|422)/);
    const visit: Visit = { page, mode, language, t };
    const person = await openOwnSettings(visit);
    await button(page, t('account:delete.action')).click();
    await fieldOf(page, t('account:currentPassword')).fill('pas-le-bon');
    await button(page, t('account:delete.confirm')).click();
    await expect(refusal(page, t('account:delete.notDone'))).toBeFocused();
    await expectAccessible(page, 'deletion, refused');
    await fieldOf(page, t('account:currentPassword')).fill(person.password);
    await button(page, t('account:delete.confirm')).click();
    await expect(pageTitled(page, t('session:title'))).toBeVisible();
    await signInAs(visit, person);
    await expect(refusal(page, t('session:summary'))).toBeFocused();
  });
}
