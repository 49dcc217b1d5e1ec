import { expect } from '@playwright/test';
import {
  button,
  fieldOf,
  leave,
  newcomer,
  openProfileMenu,
  pageTitled,
  speak,
  standElsewhere,
  type Visit,
} from '#tests/browser/accounts.ts';
import { test } from '#tests/browser/console-test.ts';
import { expectAccessible } from '#tests/browser/expect-accessible.ts';
import { inviteMember } from '#tests/browser/invite-member.ts';
import { codeTo } from '#tests/browser/mails.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`001, steps 1 to 3: account, linking, own relations (${language})`, async ({
    page,
    mode,
    complaints,
  }) => {
    // A code that is wrong on purpose.
    complaints.allow(/status of 422/);
    const visit: Visit = { page, mode, language, t };
    await standElsewhere(page);
    const { mail, organisation, clients } = await inviteMember(visit, { files: 2 });
    await leave(page);
    const person = newcomer();

    await test.step('step 1: creates a user account', async () => {
      await page.goto('/');
      await speak(page, language);
      await expect(pageTitled(page, t('session:title'))).toBeVisible();
      await page.getByRole('link', { name: t('session:create') }).click();
      await expect(pageTitled(page, t('sign-up:title'))).toBeFocused();
      await button(page, t('sign-up:next')).click();
      await expect(page.getByRole('alert', { name: t('sign-up:summary') })).toBeFocused();
      await expectAccessible(page, 'sign-up, refused');
      await fieldOf(page, t('session:email')).fill(person.email);
      await fieldOf(page, t('session:password')).fill(person.password);
      await expect(page.getByText(t('credentials:strength.strong'))).toBeVisible();
      await fieldOf(page, t('credentials:password.confirmation')).fill(person.password);
      await button(page, t('sign-up:next')).click();

      await expect(page.getByText(t('sign-up:step', { step: 2, count: 3 }))).toBeVisible();
      await expect(pageTitled(page, t('sign-up:title'))).toBeFocused();
      await fieldOf(page, t('sign-up:firstName')).fill(person.firstName);
      await fieldOf(page, t('sign-up:lastName')).fill(person.lastName);
      await page.getByRole('checkbox', { name: t('sign-up:terms.label') }).check();
      await expectAccessible(page, 'names and terms');
      await button(page, t('sign-up:create')).click();

      const code = fieldOf(page, t('credentials:code.label'));
      await expect(code).toBeVisible();
      await expect(button(page, t('credentials:code.resend'))).toBeDisabled();
      await code.fill('00000000');
      await button(page, t('credentials:code.validate')).click();
      await expect(page.getByRole('alert', { name: t('sign-up:codeSummary') })).toBeFocused();
      await expectAccessible(page, 'code, refused');
      // The mail is read elsewhere; a reload comes back to the code.
      const [first, second] = (await codeTo(visit, person.email)).match(/\d{4}/g) ?? [];
      await page.reload();
      await code.fill(`${first} ${second}`);
      await button(page, t('credentials:code.validate')).click();
    });

    await test.step('step 2: links it by the information received', async () => {
      await expect(pageTitled(page, t('linking:title'))).toBeVisible();
      await expect(page).toHaveURL(/\/liaison$/);
      await expectAccessible(page, 'methods');
      await page.getByRole('link', { name: t('linking:method.coordonnees.choice') }).click();
      await expect(
        page.getByRole('heading', { level: 2, name: t('linking:method.coordonnees.title') }),
      ).toBeVisible();
      await expectAccessible(page, 'what the method asks for');
      await page.getByRole('link', { name: t('linking:begin') }).click();
      await fieldOf(page, t('linking:identifier.label')).fill(mail.identifier.toLowerCase());
      await fieldOf(page, t('linking:code.label')).fill(mail.code.replace('-', ' '));
      await expectAccessible(page, 'linking information');
      await button(page, t('linking:link')).click();
      await expect(page.getByText(t('linking:linked.title', { organisation }))).toBeVisible();
      await expectAccessible(page, 'linked');
      await page.getByRole('link', { name: t('linking:linked.choose') }).click();
    });

    await test.step('step 3: sees what was given in the files of clients', async () => {
      await expect(pageTitled(page, t('home:choose.title'))).toBeFocused();
      await page
        .getByRole('main')
        .getByRole('button', { name: new RegExp(organisation) })
        .click();
      await expect(pageTitled(page, t('home:greeting', { name: person.firstName }))).toBeFocused();
      // « C'est à partir de cet écran que vous accédez au menu "Mes dossiers autorisés" ».
      await expectAccessible(page, 'home page of a member');
      const menu = page.getByRole('navigation', { name: t('navigation:menu.label') });
      await menu.getByRole('link', { name: t('navigation:menu.files') }).click();
      await expect(pageTitled(page, t('client-files:mine.title'))).toBeFocused();
      const files = page.getByRole('list', { name: t('client-files:mine.title') });
      for (const client of clients) await expect(files.getByRole('link', { name: client })).toBeVisible();
      const shown = { first: 1, last: clients.length + 1, total: clients.length + 1 };
      await expect(page.getByText(t('listing:range', shown))).toBeVisible();
      await expectAccessible(page, 'authorized files');
      // « Cliquez sur chacun des dossiers pour valider que vous avez accès aux fonctionnalités (rapport mensuel) ».
      for (const client of clients) {
        await files.getByRole('link', { name: client }).click();
        await expect(pageTitled(page, client)).toBeFocused();
        await expect(
          page.getByText(t('common:service.monthly-report-filing'), { exact: true }),
        ).toBeVisible();
        if (client === clients[0]) await expectAccessible(page, 'an authorized file');
        await page
          .getByRole('main')
          .getByRole('link', { name: t('client-files:mine.back') })
          .click();
      }
      // Nothing to manage: no list of the organisation.
      await expect(page.getByRole('link', { name: t('navigation:side.contacts') })).toHaveCount(0);
      const profiles = await openProfileMenu(visit);
      await expect(profiles.getByRole('menuitem', { name: t('shell:profile.link') })).toBeVisible();
    });
  });
}
