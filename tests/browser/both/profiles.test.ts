import { expect } from '@playwright/test';
import { linkByCredentials } from '#contract/linking/linking.operations.ts';
import { createSession } from '#contract/session/session.operations.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import {
  createAccount,
  leave,
  openProfileMenu,
  pageTitled,
  signInAs,
  signOut,
  speak,
  standElsewhere,
  type Visit,
} from '#tests/browser/accounts.ts';
import { callService } from '#tests/browser/call-service.ts';
import { test } from '#tests/browser/console-test.ts';
import { dataList, PAGES } from '#tests/browser/data-list.ts';
import { expectAccessible } from '#tests/browser/expect-accessible.ts';
import { inviteHere } from '#tests/browser/invite-member.ts';
import { PEOPLE, type Person } from '#tests/browser/people.ts';
import type { Mode } from '#tests/browser/served-address.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

/** Who invites: as many organisations as there are; each test of the database only looks for rows of its own in them. */
const RESPONSIBLE: Readonly<Record<Mode, readonly Person[]>> = {
  demo: ['anais', 'florence', 'kateri'],
  real: ['kateri', 'bernadette', 'josiane', 'annick', 'youssef', 'genevieve', 'rosalie'],
};

/** A new account, a person responsible of several organisations; signed in. */
async function linkMany(visit: Visit) {
  const { page, mode, language } = visit;
  await standElsewhere(page);
  await page.goto('/connexion');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await speak(page, language);
  const invited: Awaited<ReturnType<typeof inviteHere>>[] = [];
  for (const person of RESPONSIBLE[mode]) {
    const { email } = PEOPLE[person];
    await callService(page, 'POST', createSession.path, { email, password: DEMO_PASSWORD });
    invited.push(await inviteHere(visit, { role: 'person-responsible' }));
    await leave(page);
  }
  const person = await createAccount(visit);
  for (const { mail } of invited) {
    const { identifier, code } = mail;
    await callService(page, 'POST', linkByCredentials.path, { identifier, code });
  }
  return { person, names: invited.map(({ organisation }) => organisation) };
}

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`many profiles: found, kept on the page, remembered (${language})`, async ({ page, mode }) => {
    test.slow();
    const visit: Visit = { page, mode, language, t };
    const { person, names } = await linkMany(visit);
    const [first = '', second = ''] = names;
    const last = names.at(-1) ?? '';
    const main = page.getByRole('main');
    await page.goto('/profils');
    await speak(page, language);
    await expect(main.getByRole('listitem')).toHaveCount(names.length);

    await test.step('is found by what its name holds', async () => {
      const search = main.getByRole('searchbox', { name: t('home:choose.search') });
      await expect(search).toHaveCount(names.length > 6 ? 1 : 0);
      if (names.length > 6) {
        await search.fill(second.slice(0, 12).toUpperCase());
        await expect(main.getByRole('listitem')).toHaveCount(1);
        await expectAccessible(page, 'profiles, searched');
        await search.fill('zzzz');
        await expect(page.getByText(t('home:choose.none'))).toBeVisible();
        await search.fill('');
      }
      await main.getByRole('button', { name: first }).click();
      await expect(pageTitled(page, t('home:greeting', { name: person.firstName }))).toBeFocused();
    });

    await test.step('another one, on the same page', async () => {
      await page.goto(`${PAGES.contacts}?actif=vrai`);
      const list = dataList(page, 'contacts', t);
      await expect(list.heading).toBeVisible();
      const menu = await openProfileMenu(visit);
      if (names.length > 6) {
        await expect(
          menu.getByRole('menuitem', { name: t('shell:profile.search_other', { count: names.length }) }),
        ).toBeVisible();
      }
      await expectAccessible(page, 'profile menu', '[role="menu"]');
      // A menu shows six at the most.
      const lines = menu.getByRole('menuitemradio');
      const shown = await lines.allTextContents();
      const next = names.find((name) => name !== first && shown.some((line) => line.includes(name))) ?? '';
      await lines.filter({ hasText: next }).click();
      await expect(
        page.getByRole('button', { name: new RegExp(`^${t('navigation:profile.label')}`) }),
      ).toContainText(next);
      await expect(list.heading).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${PAGES.contacts}(\\?|$)`));
      await expect(list.rows.first()).toBeVisible();
    });

    await test.step('the last one is remembered', async () => {
      await page.goto('/profils');
      await main.getByRole('button', { name: last }).click();
      await expect(pageTitled(page, t('home:greeting', { name: person.firstName }))).toBeFocused();
      await signOut(visit);
      await signInAs(visit, person);
      await expect(pageTitled(page, t('home:greeting', { name: person.firstName }))).toBeVisible();
      await expect(main).toContainText(last);
    });
  });
}
