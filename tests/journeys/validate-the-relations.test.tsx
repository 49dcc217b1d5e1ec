import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findCount, toolsOf } from './contact-table.ts';
import { cellsOf, columnHeadsOf, findTable } from './list-table.ts';
import { findPage } from './steps.ts';

const firm = await loadWorld('firm');
const LIST = '/mon-organisation/relations';

const ofFirm = firm.data.organisationRelations.filter(
  ({ organisationId }) => organisationId === firm.organisation.id,
);

async function open(language: Language, at = LIST) {
  const { controls } = await openService(firm);
  await controls.signInAs('person-responsible');
  return openApp({ language, at });
}

it('finds the list by the words of the guide, and whom to ask (003, step 3 (2))', async () => {
  const { user } = await open('fr', '/');
  await findPage('Bonjour Anaïs');
  await user.click(screen.getByRole('link', { name: /^Relations de l’organisation.+/ }));
  await findPage('Relations de l’organisation');
  expect(screen.getByText(/communiquez avec lui ou avec la CCQ/)).toBeVisible();
  const table = await findTable('Relations de l’organisation');
  expect(columnHeadsOf(table)).toEqual(['Organisation', 'Type de relation', 'Organisation', 'Actif']);
  expect(new Set(cellsOf(table, 1))).toEqual(new Set(['a comme firme comptable ou serv. de paie']));
  expect(new Set(cellsOf(table, 2))).toEqual(new Set([firm.organisation.name]));
});

describe.each(LANGUAGES)('validating the relations, in %s', (language) => {
  it('lists every client by name, former ones as well', async () => {
    const { t } = await open(language);
    const table = await findTable(t('organisation-relations:list.title'));
    await findCount(t, ofFirm.length);
    const nameOf = (id: string) => firm.data.organisations.find((one) => one.id === id)?.name ?? '';
    const names = ofFirm.map(({ fileId }) => nameOf(fileId)).sort(new Intl.Collator('fr').compare);
    // What is on its way says so under its name.
    const shown = cellsOf(table, 0).map((cell) => cell.replace(t('common:onItsWay'), ''));
    expect(shown).toEqual(names);
    expect(cellsOf(table, 0)).not.toEqual(names);
    expect(cellsOf(table, 3)).toContain(t('common:active.false'));
    const [first] = ofFirm.filter(({ fileId }) => nameOf(fileId) === names[0]);
    const link = within(table).getByRole('link', { name: names[0] ?? '' });
    expect(link).toHaveAttribute('href', `/mon-organisation/dossiers/${first?.fileId}`);
  });

  it('finds what ends soon, and what has ended', async () => {
    const app = await open(language);
    const { t, user } = app;
    await findTable(t('organisation-relations:list.title'));
    const ending = toolsOf(t).getByRole('combobox', { name: t('listing:ending.label') });
    await user.selectOptions(ending, '30');
    await waitFor(() => expect(app.address()).toBe(`${LIST}?fin=30`));
    await findCount(t, 1);
    const chips = screen.getByRole('list', { name: t('listing:filters.applied') });
    await user.click(within(chips).getByRole('button'));
    await user.selectOptions(
      toolsOf(t).getByRole('combobox', { name: t('listing:filters.active') }),
      'false',
    );
    const ended = ofFirm.filter(({ endOn }) => endOn < firm.today);
    await findCount(t, ended.length);
  });
});

it.each(LANGUAGES)('opens the sheet of the firm from the side of its client, in %s', async (language) => {
  const { controls } = await openService(firm);
  await controls.signInAs('employer-person-responsible');
  const { t, user } = await openApp({ language, at: LIST });
  const table = await findTable(t('organisation-relations:list.title'));
  await user.click(within(table).getByRole('link', { name: firm.organisation.name }));
  await findPage(firm.organisation.name);
  const held = await findTable(t('client-files:sheet.firm.caption', { name: firm.organisation.name }));
  const row = within(held).getByRole('row', { name: new RegExp(t('common:subject.workforce')) });
  expect(row).toHaveTextContent(t('subjects:delegation.none'));
  expect(row).toHaveTextContent(t('common:right.write'));
  expect(row).toHaveTextContent('2019-04-01');
  expect(row).toHaveTextContent(t('common:active.true'));
  expect(screen.getByText(t('client-files:sheet.undelegable.title'))).toBeVisible();
  expect(screen.queryByText(t('client-files:sheet.contacts.title'))).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByText(t('sheets:history.none'))).toBeVisible());
});

it.each(LANGUAGES)('tells an association that it has no such list, in %s', async (language) => {
  const { controls } = await openService(await loadWorld('association'));
  await controls.signInAs('person-responsible');
  const { t } = await openApp({ language, at: LIST });
  await findPage(t('organisation-relations:list.title'));
  expect(screen.getByText(t('organisation-relations:notHere.title'))).toBeVisible();
});
