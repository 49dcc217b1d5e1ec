import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { listingName } from '#domain/contact/contact.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { wordsOf } from '#tests/harness/words-of.ts';
import { findContactTable, headsOf, rowsOf } from './contact-table.ts';
import { findPage, plain } from './steps.ts';

const world = await loadWorld('firm');
const fr = wordsOf('fr');
const en = wordsOf('en');

it('starts in French, changes everything at once, and is remembered', async () => {
  const { controls } = await openService(world);
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
  expect(headsOf(table)).toEqual(['Contact', 'Function', 'Organization', 'Active']);
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

const { contacts, accounts, organisations, authorizations, organisationRelations } = world.data;

/** What no language changes: names, addresses, the product, and the few words that both languages write alike. */
const SAME_IN_BOTH = new Set([
  '',
  '*',
  '.',
  'Mandat',
  'Contact',
  'Information',
  'Menu',
  'Type',
  ...organisations.map(({ name }) => name),
  ...contacts.flatMap((contact) => [listingName(contact), contact.firstName, contact.lastName]),
  // The language of mails, on the sheet, and the button that switches.
  'Français',
  ...accounts.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
]);

/** E-mail addresses, and figures: days, phone numbers. */
const UNSPOKEN = /@|^[\d -]+$/;

/** Every text of the page by itself, once nothing is on its way any more. */
async function settledTexts(): Promise<string[]> {
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(plain(walker.currentNode.textContent));
  return found.filter((text) => !SAME_IN_BOTH.has(text) && !UNSPOKEN.test(text));
}

it.each([
  ['/', 'person-responsible'],
  ['/', 'staff-member'],
  ['/', 'former-contact'],
  ['/', 'no-profile'],
  ['/mon-organisation/contacts?recherche=introuvable', 'person-responsible'],
  ['/mon-organisation/contacts?inconnu=1', 'person-responsible'],
  [
    `/mon-organisation/contacts/${contacts.find(({ firstName }) => firstName === 'Jérôme')?.id}`,
    'person-responsible',
  ],
  [`/mon-organisation/dossiers/${organisationRelations[0]?.fileId}`, 'person-responsible'],
  [
    `/mon-organisation/autorisations/${authorizations.find(({ contactId }) => contactId)?.id}`,
    'person-responsible',
  ],
  ['/mon-organisation/contacts', 'staff-member'],
  ['/mon-organisation/contacts/introuvable', 'person-responsible'],
  ['/nulle-part', 'person-responsible'],
  ['/connexion', undefined],
])('leaves no French word on %s for %s', async (at, persona) => {
  const { controls } = await openService(world);
  if (persona) await controls.signInAs(persona);
  const app = await openApp({ at, language: 'fr' });
  const french = await settledTexts();
  await app.user.click(screen.getByRole('button', { name: 'English' }));
  await screen.findByRole('button', { name: 'Français' });
  const english = await settledTexts();
  expect(english.length).toBeGreaterThan(3);
  expect(english.filter((text) => french.includes(text))).toEqual([]);
});
