import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { testWorld } from '#tests/harness/test-world.ts';
import { wordsOf } from '#tests/harness/words-of.ts';
import { findContactTable, headsOf, rowsOf } from './contact-table.ts';
import { findPage, plain } from './steps.ts';

const fr = wordsOf('fr');
const en = wordsOf('en');

it('starts in French, changes everything at once, and is remembered', async () => {
  const { controls } = await openService(testWorld());
  await controls.signInAs('person-responsible');
  const app = await openApp({ at: '/mon-organisation/contacts?actif=faux' });
  const table = await findContactTable(fr);
  expect(document.documentElement.lang).toBe('fr-CA');
  expect(document.title).toBe('Contacts de l’organisation – Mandat');
  expect(rowsOf(table)[0]).toEqual([
    'Gagné-Thériault, Noémie',
    'Membre du personnel',
    'Cabinet Rivière-Ouelle CPA',
    'Faux',
  ]);

  await app.user.click(screen.getByRole('button', { name: 'English' }));
  await findPage(en('contacts:list.title'));
  await waitFor(() => expect(document.title).toBe('Organization contacts – Mandat'));
  expect(document.documentElement.lang).toBe('en-CA');
  expect(headsOf(table)).toEqual(['Contact', 'Role', 'Organization', 'Active']);
  expect(rowsOf(table)[0]).toEqual([
    'Gagné-Thériault, Noémie',
    en('common:function.staff-member'),
    'Cabinet Rivière-Ouelle CPA',
    en('common:active.false'),
  ]);
  expect(app.address()).toBe('/mon-organisation/contacts?actif=faux');
  expect(screen.getByRole('button', { name: 'Français' })).toHaveFocus();
  app.close();

  const again = await openApp({ at: '/mon-organisation/contacts' });
  await findContactTable(en);
  expect(document.documentElement.lang).toBe('en-CA');
  await again.user.click(screen.getByRole('button', { name: 'Français' }));
  await findContactTable(fr);
  expect(document.documentElement.lang).toBe('fr-CA');
});

it.each([
  ['/', 'person-responsible'],
  ['/', 'staff-member'],
  ['/', 'former-contact'],
  ['/', 'no-profile'],
  ['/mon-organisation/contacts?recherche=introuvable', 'person-responsible'],
  ['/mon-organisation/contacts', 'staff-member'],
  ['/mon-organisation/contacts/introuvable', 'person-responsible'],
  ['/nulle-part', 'person-responsible'],
  ['/connexion', undefined],
])('leaves no French word on %s for %s', async (at, persona) => {
  const { controls } = await openService(testWorld());
  if (persona) await controls.signInAs(persona);
  const app = await openApp({ at, language: 'fr' });
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  const french = sentences();
  await app.user.click(await screen.findByRole('button', { name: 'English' }));
  await screen.findByRole('button', { name: 'Français' });
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  const left = sentences().filter((text) => french.includes(text));
  expect(left.filter((text) => !SAME_IN_BOTH.test(text))).toEqual([]);
});

/** Names and addresses, the product, and words that both languages have. */
const SAME_IN_BOTH =
  /^(Mandat|Cabinet Rivière-Ouelle CPA|.*@.*|Contact|Information|Menu|[A-ZÀ-Ý][\wÀ-ÿ-]+|)$/;

/** Every text of the page by itself. */
function sentences(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(plain(walker.currentNode.textContent));
  return found;
}
