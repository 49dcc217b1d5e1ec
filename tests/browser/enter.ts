import { expect, type Page } from '@playwright/test';
import { createSession } from '#contract/session/session.operations.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { PEOPLE, type Person } from './people.ts';
import { wordsOf } from './words.ts';

/** Fills the sign-in form that the page shows, and sends it. */
export async function submitSignIn(page: Page, person: Person, t = wordsOf('fr')): Promise<void> {
  await page.getByLabel(t('session:email')).fill(PEOPLE[person].email);
  await page.getByLabel(new RegExp(`^${t('session:password')}`)).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: t('session:submit'), exact: true }).click();
}

/** Opens the console as this person, by the shortest way: a call of its own, not the form. */
export async function enter(page: Page, person: Person, path = '/'): Promise<void> {
  await page.goto('/connexion');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const status = await page.evaluate(
    async ({ address, email, password }) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ email, password });
      return (await fetch(address, { method: 'POST', headers, body })).status;
    },
    { address: createSession.path, email: PEOPLE[person].email, password: DEMO_PASSWORD },
  );
  expect(status).toBe(201);
  await page.goto(path);
}
