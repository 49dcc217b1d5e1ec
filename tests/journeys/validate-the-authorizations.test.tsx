import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { listingName } from '#domain/contact/contact.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findCount, toolsOf } from './contact-table.ts';
import { cellsOf, columnHeadsOf, findTable } from './list-table.ts';
import { findPage, plain } from './steps.ts';

const firm = await loadWorld('firm');
const association = await loadWorld('association');
const LIST = '/mon-organisation/autorisations';

const ofFirm = firm.data.authorizations.filter(
  ({ organisationId }) => organisationId === firm.organisation.id,
);

function contactOf(firstName: string) {
  const found = firm.data.contacts.find((one) => one.firstName === firstName);
  if (!found) throw new Error(`no ${firstName}`);
  return found;
}

async function open(language: Language, at = LIST, world = firm, persona = 'person-responsible' as const) {
  const { controls } = await openService(world);
  await controls.signInAs(persona);
  return openApp({ language, at });
}

it('finds the list by the words of the guide, own subjects first (003, step 3 (3))', async () => {
  const { user } = await open('fr', '/');
  await findPage('Bonjour Anaïs');
  await user.click(screen.getByRole('link', { name: 'Mon organisation' }));
  const side = await screen.findByRole('navigation', { name: 'Relations et autorisations' });
  const links = within(side).getAllByRole('link');
  expect(links.slice(0, 3).map((link) => link.textContent)).toEqual([
    'Autorisations',
    'Contacts de l’organisation',
    'Relations de l’organisation',
  ]);
  await user.click(within(side).getByRole('link', { name: 'Autorisations' }));
  await findPage('Autorisations');
  expect(screen.getByText(/peut prendre jusqu’à 24 heures/)).toBeVisible();
  const table = await findTable('Autorisations');
  expect(columnHeadsOf(table)).toEqual([
    'Sujet autorisé',
    'Droit',
    'Organisation (client)',
    'Organisation',
    'Contact de l’organisation',
    'Fonction',
    'Actif',
  ]);
  expect(new Set(cellsOf(table, 4))).toEqual(new Set(['L’organisation elle-même']));
});

it('shows an association its own table, and no relations (002, step 3)', async () => {
  await open('fr', LIST, association);
  const table = await findTable('Autorisations');
  expect(columnHeadsOf(table)).toEqual([
    'Sujet autorisé',
    'Droit',
    'Organisation',
    'Contact de l’organisation',
    'Fonction',
    'Actif',
  ]);
  const side = screen.getByRole('navigation', { name: 'Relations et autorisations' });
  expect(within(side).queryByRole('link', { name: 'Relations de l’organisation' })).toBeNull();
});

describe.each(LANGUAGES)('validating the authorizations, in %s', (language) => {
  it('lists them all, those that have ended as well, the organisation’s before those of its contacts', async () => {
    const { t } = await open(language, `${LIST}?par=100`);
    const table = await findTable(t('authorizations:list.title'));
    await findCount(t, ofFirm.length);
    const holders = cellsOf(table, 4);
    const own = holders.filter((holder) => holder === t('authorizations:cells.byOrganisation'));
    expect(holders.slice(0, own.length)).toEqual(own);
    expect(own).toHaveLength(Math.min(100, ofFirm.filter(({ contactId }) => contactId === null).length));
    expect(cellsOf(table, 6)).toContain(t('common:active.false'));
  });

  it('narrows to one contact found without accents, and opens his sheet from a row', async () => {
    const app = await open(language);
    const { t, user } = app;
    await findTable(t('authorizations:list.title'));
    const label = t('authorizations:columns.contact');
    await user.click(toolsOf(t).getByRole('button', { name: label }));
    const dialog = await screen.findByRole('dialog', { name: label });
    await user.type(within(dialog).getByRole('combobox', { name: label }), 'nguyen');
    const huong = contactOf('Thị Hương');
    await user.click(await screen.findByRole('option', { name: new RegExp(listingName(huong)) }));
    await waitFor(() => expect(app.address()).toBe(`${LIST}?contact=${huong.id}`));
    await user.keyboard('{Escape}{Escape}');
    await findCount(t, ofFirm.filter(({ contactId }) => contactId === huong.id).length);
    const table = await findTable(t('authorizations:list.title'));
    expect(new Set(cellsOf(table, 4))).toEqual(new Set([listingName(huong)]));
    // The row, not only the name.
    const [right] = within(table).getAllByRole('cell', { name: new RegExp(t('common:right.write')) });
    if (right) await user.click(right);
    await findPage('Thị Hương Nguyễn');
  });

  it('narrows to several contacts by the keys alone, each taken off by its chip', async () => {
    const [huong, maude] = [contactOf('Thị Hương'), contactOf('Maude')];
    const app = await open(language, `${LIST}?contact=${huong.id}.anais`);
    const { t, user } = app;
    await findTable(t('authorizations:list.title'));
    expect(screen.getByText(plain(t('listing:notice.ignored', { params: 'contact' })))).toBeVisible();
    const label = t('authorizations:columns.contact');
    const opener = toolsOf(t).getByRole('button', { name: new RegExp(`^${label}`) });
    opener.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: label });
    expect(await screen.findByRole('option', { selected: true })).toHaveTextContent(listingName(huong));
    await user.keyboard('amours');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(app.address()).toBe(`${LIST}?contact=${huong.id}.${maude.id}`));
    await user.keyboard('{Escape}{Escape}');
    await waitFor(() => expect(opener).toHaveFocus());
    const both = ofFirm.filter(({ contactId }) => contactId === huong.id || contactId === maude.id);
    await findCount(t, both.length);
    const value = listingName(huong);
    await user.click(screen.getByRole('button', { name: t('listing:filters.remove', { label, value }) }));
    await waitFor(() => expect(app.address()).toBe(`${LIST}?contact=${maude.id}`));
    await findCount(t, ofFirm.filter(({ contactId }) => contactId === maude.id).length);
  });

  it('comes back to the view it left, from the sheet and from those that lead on from there', async () => {
    const view = `${LIST}?titulaire=contact&tri=contact&ordre=desc&par=50`;
    const app = await open(language, view);
    const { t, user } = app;
    async function openFirst() {
      const table = await findTable(t('authorizations:list.title'));
      expect(app.address()).toBe(view);
      const [link] = within(table).getAllByRole('link');
      if (link) await user.click(link);
      await screen.findByRole('heading', { name: t('explanations:chain') });
    }
    await openFirst();
    await user.click(screen.getByRole('link', { name: t('sheets:back.list') }));
    await openFirst();
    const links = within(screen.getByRole('main')).getAllByRole('link');
    const file = links.find((link) => link.getAttribute('href')?.includes('/dossiers/'));
    const name = plain(file?.textContent);
    if (file) await user.click(file);
    await findPage(name);
    await user.click(screen.getByRole('link', { name: t('sheets:back.authorizations') }));
    await openFirst();
  });

  it('marks what the firm holds and can’t delegate, and says what to do', async () => {
    const { t } = await open(language, `${LIST}?sujet=main-d-oeuvre`);
    const table = await findTable(t('authorizations:list.title'));
    const marks = within(table).getAllByText(t('authorizations:undelegable.all'));
    expect(marks.length).toBe(ofFirm.filter(({ subject }) => subject === 'workforce').length);
    expect(within(table).getAllByText(new RegExp(t('authorizations:undelegable.whatToDo')))).toHaveLength(
      marks.length,
    );
  });

  it('shows the state of a chosen day, and the way back to today', async () => {
    const app = await open(language);
    const { t, user } = app;
    await findTable(t('authorizations:list.title'));
    const field = toolsOf(t).getByRole('textbox', { name: t('listing:day.label') });
    await user.type(field, '2026-02-30{Enter}');
    expect(await screen.findByText(plain(t('listing:day.impossible', { day: '2026-02-30' })))).toBeVisible();
    expect(app.address()).toBe(LIST);
    await user.clear(field);
    await user.type(field, '2020-01-05{Enter}');
    await waitFor(() => expect(app.address()).toBe(`${LIST}?etat-au=2020-01-05`));
    const started = ofFirm.filter(({ startOn }) => startOn <= '2020-01-05');
    await findCount(t, started.length);
    await user.click(screen.getByRole('button', { name: t('listing:day.today') }));
    await waitFor(() => expect(app.address()).toBe(LIST));
    await findCount(t, ofFirm.length);
  });

  it('lets go of what the address says wrong, one by one, and says so', async () => {
    const { t } = await open(language, `${LIST}?etat-au=2026-02-30&droit=lecture&fin=12`);
    const table = await findTable(t('authorizations:list.title'));
    expect(screen.getByText(plain(t('listing:notice.ignored', { params: 'fin, etat-au' })))).toBeVisible();
    expect(new Set(cellsOf(table, 1))).toEqual(new Set([t('common:right.read')]));
  });
});

it.each(LANGUAGES)('refuses a staff member kindly, in %s', async (language) => {
  const { controls } = await openService(firm);
  await controls.signInAs('staff-member');
  const { t } = await openApp({ language, at: LIST });
  await findPage(t('authorizations:list.title'));
  expect(screen.getByText(t('navigation:refused.title'))).toBeVisible();
  expect(screen.getByRole('link', { name: t('navigation:refused.ownSheet') })).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
