import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '#client/i18n/format-address.ts';
import { formatPhone } from '#client/i18n/formats.ts';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { listingName } from '#domain/contact/contact.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { type OpenedApp, openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findContactTable, findCount, headsOf, namesOf, rowsOf } from './contact-table.ts';
import { findPage, plain } from './steps.ts';

const world = await loadWorld('firm');
const { contacts, contactRelations, profileLinks, organisations } = world.data;
const members = contacts.filter(({ organisationId }) => organisationId === world.organisation.id);

/** Linked, with an extension and a client number; two functions and a former one; without any coordinates; gone. */
const VARIED = ['Anaïs', 'Maude', 'Réjean', 'Jérôme'];

async function openAsAnais(language: Language, at = '/') {
  const { controls } = await openService(world);
  await controls.signInAs('person-responsible');
  return openApp({ language, at });
}

/** A section of the sheet by its heading, as terms and what stands beside them. */
function factsOf(title: string): Record<string, string> {
  const section = screen.getByRole('region', { name: title });
  const terms = within(section).getAllByRole('term');
  return Object.fromEntries(
    terms.map((term) => [plain(term.textContent), plain(term.nextSibling?.textContent)]),
  );
}

/** What the sheet of a contact must say, from the world itself. */
function checkSheet({ t }: OpenedApp, language: Language, contact: (typeof members)[number]): void {
  const identity = factsOf(t('contacts:sheet.identity.title'));
  expect(identity[t('contacts:sheet.identity.lastName')]).toBe(contact.lastName);
  expect(identity[t('contacts:sheet.identity.firstName')]).toBe(contact.firstName);
  expect(identity[t('contacts:sheet.identity.clientNumber')]).toBe(
    contact.clientNumber ?? t('contacts:sheet.identity.noClientNumber'),
  );
  expect(identity[t('contacts:sheet.identity.language')]).toContain(t(`common:language.${contact.language}`));

  const coordinates = Object.values(factsOf(t('contacts:sheet.coordinates.title')));
  const phones = contact.phones.map(
    (phone) => `${plain(formatPhone(phone, language))}${t(`common:phoneKind.${phone.kind}`)}`,
  );
  expect(coordinates).toEqual([
    contact.email ?? t('contacts:sheet.coordinates.noEmail'),
    ...(phones.length > 0 ? phones : [t('contacts:sheet.coordinates.noPhone')]),
    contact.address
      ? plain(formatAddress(contact.address, language).join(''))
      : t('contacts:sheet.coordinates.noAddress'),
  ]);

  const name = `${contact.firstName} ${contact.lastName}`;
  const caption = t('contacts:sheet.relations.caption', { name });
  const table = screen.getByRole<HTMLTableElement>('table', { name: caption });
  const expected = contactRelations
    .filter(({ contactId }) => contactId === contact.id)
    .map((relation) => [
      t(`common:function.${relation.function}`),
      organisations.find(({ id }) => id === relation.fileId)?.name,
      relation.startOn,
      relation.endOn === NO_END ? t('common:noEndDate') : relation.endOn,
      t(`common:active.${relation.startOn <= world.today && world.today <= relation.endOn}`),
    ]);
  expect(rowsOf(table).map(String).sort()).toEqual(expected.map(String).sort());

  const linked = profileLinks.some(({ contactId }) => contactId === contact.id);
  const linking = screen.getByRole('region', { name: t('contacts:sheet.linking.title') });
  expect(linking).toHaveTextContent(t(`contacts:linking.${linked ? 'linked' : 'never-sent'}`));
}

it('finds the list by the words of the guide (002 and 003, step 3)', async () => {
  const { user, history } = await openAsAnais('fr');
  await findPage('Bonjour Anaïs');
  await user.click(screen.getByRole('link', { name: 'Mon organisation' }));
  await findPage('Contacts de l’organisation');
  const side = screen.getByRole('navigation', { name: 'Relations et autorisations' });
  const here = within(side).getByRole('link', { name: 'Contacts de l’organisation' });
  expect(here).toHaveAttribute('aria-current', 'page');
  expect(history.location.pathname).toBe('/mon-organisation/contacts');
  const table = screen.getByRole<HTMLTableElement>('table', { name: 'Contacts de l’organisation' });
  expect(headsOf(table)).toEqual(['Contact', 'Fonction', 'Organisation', 'Actif']);
  await waitFor(() => expect(rowsOf(table)).toHaveLength(12));
  expect(rowsOf(table)).toEqual(
    expect.arrayContaining([
      ['Bélanger-Côté, Anaïs', 'Personne responsable', 'Cabinet Rivière-Ouelle CPA', 'Vrai'],
      ['D’Amours, Maude', 'Dirigeant, Personne responsable', 'Cabinet Rivière-Ouelle CPA', 'Vrai'],
      ['St-Amand, Jérôme', 'Membre du personnel', 'Cabinet Rivière-Ouelle CPA', 'Faux'],
      ['Côté, Réjean', 'Individu autorisé', 'Cabinet Rivière-Ouelle CPA', 'Vrai'],
    ]),
  );
});

describe.each(LANGUAGES)('validating the contacts, in %s', (language) => {
  it('shows everyone of the organisation, those who have left as well, by name', async () => {
    const app = await openAsAnais(language);
    await findPage(app.t('home:greeting', { name: 'Anaïs' }));
    await app.user.click(screen.getByRole('link', { name: app.t('navigation:menu.organisation') }));
    const table = await findContactTable(app.t);
    expect(headsOf(table)).toEqual(
      (['contact', 'function', 'organisation', 'active'] as const).map((id) =>
        app.t(`contacts:columns.${id}`),
      ),
    );
    await findCount(app.t, 12);
    const byName = new Intl.Collator('fr').compare;
    expect(namesOf(table)).toEqual(members.map(listingName).sort(byName));
    const inactive = rowsOf(table).filter((row) => row.at(-1) === app.t('common:active.false'));
    expect(inactive.map(([name]) => name)).toEqual(['Gagné-Thériault, Noémie', 'St-Amand, Jérôme']);
  });

  // Everyone in the first language; in the other, whose sheets differ in kind.
  const checked = language === 'fr' ? members : members.filter(({ firstName }) => VARIED.includes(firstName));

  it.each(checked)('opens the sheet of $lastName, all there is to check, and comes back', async (contact) => {
    const view = '/mon-organisation/contacts?tri=fonction&ordre=desc';
    const app = await openAsAnais(language, view);
    const table = await findContactTable(app.t);
    const order = namesOf(table);
    expect(order).toHaveLength(members.length);
    await app.user.click(within(table).getByRole('link', { name: listingName(contact) }));
    const heading = await findPage(`${contact.firstName} ${contact.lastName}`);
    await waitFor(() => expect(heading).toHaveFocus());
    checkSheet(app, language, contact);
    await app.user.click(screen.getByRole('link', { name: app.t('sheets:back.list') }));
    expect(namesOf(await findContactTable(app.t))).toEqual(order);
    expect(app.address()).toBe(view);
  });

  it('says of somebody without an address that nothing can be sent to him', async () => {
    const app = await openAsAnais(language);
    const rejean = members.find(({ firstName }) => firstName === 'Réjean');
    await app.user.click(await screen.findByRole('link', { name: app.t('navigation:menu.organisation') }));
    const table = await findContactTable(app.t);
    const row = within(table).getByRole('row', { name: /Côté, Réjean/ });
    expect(row).toHaveTextContent(app.t('contacts:list.noEmail'));
    // The whole row is clickable.
    await app.user.click(within(row).getByText(world.organisation.name));
    await findPage('Réjean Côté');
    expect(app.address()).toBe(`/mon-organisation/contacts/${rejean?.id}`);
    expect(await screen.findByText(app.t('contacts:sheet.linking.unlinkedNoEmail'))).toBeInTheDocument();
  });
});
