import { expect, type Page } from '@playwright/test';
import {
  button,
  createAccount,
  fieldOf,
  leave,
  openProfileMenu,
  pageTitled,
  signInAs,
  speak,
  standElsewhere,
  type Visit,
} from '#tests/browser/accounts.ts';
import { test } from '#tests/browser/console-test.ts';
import { expectAccessible } from '#tests/browser/expect-accessible.ts';
import { inviteMember } from '#tests/browser/invite-member.ts';
import type { Mode } from '#tests/browser/served-address.ts';
import { LANGUAGES, type Language, type Words, wordsOf } from '#tests/browser/words.ts';

/** What somebody who is in the records knows: of method 1 an access, of method 2 three answers. */
interface Known {
  readonly access: { kind: string; identifier: string; password: string; organisation: string };
  readonly answers: {
    kind: string;
    identifier: string;
    given: Readonly<Record<string, string>>;
    organisation: string;
  };
}

const OF_EMPLOYERS: Known = {
  access: {
    kind: 'employer',
    identifier: 'ER 604-118',
    password: 'charpente1998',
    organisation: 'Charpenterie de l’Anse-aux-Outardes inc.',
  },
  answers: {
    kind: 'worker',
    identifier: 'ci4471902',
    given: {
      'birth-date': '1991-02-03',
      'postal-code': 'g6w 5m6',
      'last-employer': 'plomberie du HERON bleu',
    },
    organisation: 'Plomberie du Héron-Bleu inc.',
  },
};

const OF_ASSOCIATIONS: Known = {
  access: {
    kind: 'association',
    identifier: 'APABGC',
    password: 'Grue-jaune-1987',
    organisation: 'Association boréale des gens de chantier',
  },
  answers: {
    kind: 'association',
    identifier: 'aslocal',
    given: { 'founding-year': '1968', 'postal-code': 'G5L3X7', president: 'yolande paquet' },
    organisation: 'Compagnie des bâtisseurs du Haut-Fleuve, local 88',
  },
};

/** In the shared database a file is linked once: each language has its own. */
function knownTo(mode: Mode, language: Language): Known {
  return mode === 'real' && language === 'en' ? OF_ASSOCIATIONS : OF_EMPLOYERS;
}

/** Step 3: the method, what it asks for, « Commencer ». */
async function beginMethod(page: Page, t: Words, slug: string): Promise<void> {
  await page.getByRole('link', { name: t(`linking:method.${slug}.choice`) }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: t(`linking:method.${slug}.title`) }),
  ).toBeVisible();
  await page.getByRole('link', { name: t('linking:begin') }).click();
}

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`000, steps 1 to 5: links three files, each by its method (${language})`, async ({
    page,
    mode,
    complaints,
  }) => {
    // What is wrong on purpose.
    complaints.allow(/status of 422/);
    const visit: Visit = { page, mode, language, t };
    const { access, answers } = knownTo(mode, language);
    await standElsewhere(page);
    const invited = await inviteMember(visit);
    await leave(page);
    const person = await createAccount(visit);
    await leave(page);
    const linked = (organisation: string) =>
      expect(page.getByText(t('linking:linked.title', { organisation }))).toBeVisible();

    await test.step('steps 1 and 2: goes to the sign-in page, signs in', async () => {
      await page.goto('/');
      await speak(page, language);
      await signInAs(visit, person);
    });

    await test.step('step 3, method 1: the former access', async () => {
      await expect(pageTitled(page, t('linking:title'))).toBeVisible();
      await expect(page).toHaveURL(/\/liaison$/);
      await beginMethod(page, t, 'anciens-acces');
      await page.getByRole('radio', { name: t(`linking:kind.${access.kind}.name`) }).check();
      await fieldOf(page, t('linking:identifier.old')).fill(access.identifier);
      await fieldOf(page, t('linking:oldPassword.label')).fill('pas-le-bon');
      await button(page, t('linking:link')).click();
      const failure = page.getByRole('alert').filter({ hasText: t('linking:failure.anciens-acces') });
      await expect(failure).toBeVisible();
      await expect(failure.getByRole('link', { name: t('linking:method.questions.choice') })).toBeVisible();
      await expectAccessible(page, 'former access, refused');
      await fieldOf(page, t('linking:oldPassword.label')).fill(access.password);
      await button(page, t('linking:link')).click();
      await linked(access.organisation);
    });

    await test.step('step 4, method 2: « Sélectionner un profil », « Lier un profil », the questions', async () => {
      await page.getByRole('link', { name: t('linking:linked.choose') }).click();
      await expect(pageTitled(page, t('home:choose.title'))).toBeFocused();
      await expectAccessible(page, 'profiles');
      await page
        .getByRole('main')
        .getByRole('link', { name: t('shell:profile.link') })
        .click();
      await beginMethod(page, t, 'questions');
      await page.getByRole('radio', { name: t(`linking:kind.${answers.kind}.name`) }).check();
      await fieldOf(page, t('linking:identifier.old')).fill(answers.identifier);
      await expectAccessible(page, 'whose file');
      await button(page, t('linking:next')).click();
      for (const [question, answer] of Object.entries(answers.given)) {
        await fieldOf(page, t(`linking:question.${question}.label`)).fill(answer);
      }
      await expectAccessible(page, 'questions');
      await button(page, t('linking:link')).click();
      await linked(answers.organisation);
    });

    await test.step('step 4, method 3: the link of the e-mail, its identifier filled in', async () => {
      await page.goto(invited.mail.path);
      const identifier = fieldOf(page, t('linking:identifier.label'));
      await expect(identifier).toHaveValue(invited.mail.identifier);
      expect(invited.mail.path).not.toContain(invited.mail.code);
      await fieldOf(page, t('linking:code.label')).fill('AAAAA-AAAAA');
      await button(page, t('linking:link')).click();
      await expect(page.getByText(t('linking:failure.coordonnees'))).toBeVisible();
      await expectAccessible(page, 'linking information, refused');
      await fieldOf(page, t('linking:code.label')).fill(invited.mail.code);
      await button(page, t('linking:link')).click();
      await linked(invited.organisation);
    });

    await test.step('step 5: verifies the files that are linked', async () => {
      await page.getByRole('link', { name: t('linking:linked.choose') }).click();
      const files = [access, answers, invited].map(({ organisation }) => organisation);
      const main = page.getByRole('main');
      for (const name of files) await expect(main.getByRole('button', { name })).toBeVisible();
      await main.getByRole('button', { name: access.organisation }).click();
      await expect(pageTitled(page, t('home:greeting', { name: person.firstName }))).toBeFocused();
      await expect(main).toContainText(access.organisation);
      const menu = await openProfileMenu(visit);
      await menu.getByRole('menuitemradio', { name: answers.organisation }).click();
      await expect(main).toContainText(answers.organisation);
      await page.reload();
      await expect(main).toContainText(answers.organisation);
    });
  });

  test(`the link of the e-mail leads through signing in (${language})`, async ({ page, mode }) => {
    const visit: Visit = { page, mode, language, t };
    await standElsewhere(page);
    const { mail, organisation } = await inviteMember(visit);
    await leave(page);
    const person = await createAccount(visit);
    await leave(page);
    await page.goto(mail.path);
    await speak(page, language);
    await signInAs(visit, person);
    await expect(fieldOf(page, t('linking:identifier.label'))).toHaveValue(mail.identifier);
    await fieldOf(page, t('linking:code.label')).fill(mail.code);
    await button(page, t('linking:link')).click();
    await expect(page.getByText(t('linking:linked.title', { organisation }))).toBeVisible();
  });
}
