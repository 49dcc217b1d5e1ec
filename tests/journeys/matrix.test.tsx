import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findPage, plain } from './steps.ts';

const MATRIX = '/mon-organisation/matrice';
const world = await loadWorld('firm');

async function openAs(persona: string, language: Language, at = MATRIX) {
  const service = await openService(world);
  await service.controls.signInAs(persona);
  return { ...(await openApp({ language, at })), faults: service.faults };
}

const grid = (label: string) => screen.findByRole('grid', { name: label });

const columnNames = (table: HTMLElement) =>
  within(table)
    .getAllByRole('columnheader')
    .slice(1)
    .map((header) => plain(header.textContent));

const rowNames = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map((header) => plain(header.firstElementChild?.textContent));

/** What a screen reader says of the cell one is on. */
function here(table: HTMLElement): string {
  const id = table.getAttribute('aria-activedescendant') ?? '';
  return plain(document.getElementById(id)?.getAttribute('aria-label'));
}

describe.each(LANGUAGES)('the matrix, in %s', (language) => {
  it('finds the files nobody covers, and says of a cell all there is to know', async () => {
    const app = await openAs('person-responsible', language, '/mon-organisation/autorisations');
    const { t, user } = app;
    await findPage(t('authorizations:list.title'));
    const side = screen.getByRole('navigation', { name: t('navigation:side.label') });
    await user.click(within(side).getByRole('link', { name: t('navigation:side.matrix') }));
    await findPage(t('matrix:title'));
    const table = await grid(t('matrix:title'));
    const everything = columnNames(table);
    expect(everything).toContain('Charpenterie de l’Anse-aux-Outardes inc.');

    const holes = screen.getByRole('button', { name: new RegExp(t('matrix:coverage.holes')) });
    const count = Number(/\d+$/.exec(plain(holes.textContent))?.[0]);
    expect(count).toBeGreaterThan(0);
    await user.click(holes);
    await waitFor(() => expect(holes).toHaveAttribute('aria-pressed', 'true'));
    expect(columnNames(table)).toHaveLength(count);
    expect(app.address()).toBe(`${MATRIX}?couverture=personne`);
    const found = screen.getAllByRole('status').map((status) => plain(status.textContent));
    expect(found).toContainEqual(
      expect.stringContaining(plain(t('matrix:count.files', { count, shown: String(count) }))),
    );

    await user.click(screen.getByRole('button', { name: t('matrix:coverage.all') }));
    await waitFor(() => expect(columnNames(table)).toEqual(everything));
    table.focus();
    const column = everything.indexOf('Charpenterie de l’Anse-aux-Outardes inc.');
    await user.keyboard('{ArrowRight}'.repeat(column));
    const state = t('matrix:state.write');
    expect(here(table)).toBe(
      plain(
        t('matrix:grid.cell', {
          contact: 'Bélanger-Côté, Anaïs',
          file: 'Charpenterie de l’Anse-aux-Outardes inc.',
          state,
        }),
      ),
    );
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: t('matrix:panel.title') });
    expect(panel).toHaveTextContent(state);
    expect(within(panel).getByRole('link', { name: 'Bélanger-Côté, Anaïs' })).toBeInTheDocument();
    expect(within(panel).getAllByRole('button', { name: /\?/ }).length).toBeGreaterThan(3);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(table).toHaveFocus());
    await user.keyboard('{Enter}');
    const again = await screen.findByRole('dialog', { name: t('matrix:panel.title') });
    await user.click(within(again).getByRole('link', { name: 'Charpenterie de l’Anse-aux-Outardes inc.' }));
    await findPage('Charpenterie de l’Anse-aux-Outardes inc.');
  });

  it('says where nothing of what is held can be passed on', async () => {
    const { t, user } = await openAs('person-responsible', language);
    await findPage(t('matrix:title'));
    const table = await grid(t('matrix:title'));
    const file = 'Vitrerie Clairmatin ltée';
    const column = columnNames(table).indexOf(file);
    const row = rowNames(table).findIndex((contact) => contact.startsWith('Fréchette'));
    table.focus();
    await user.keyboard('{ArrowDown}'.repeat(row) + '{ArrowRight}'.repeat(column));
    expect(here(table)).toContain(file);
    expect(here(table)).toContain(plain(t('matrix:state.undelegable')));
  });

  it('leads from a head to its sheet, and back to the matrix as it was', async () => {
    const view = `${MATRIX}?dossiers=charpenterie`;
    const app = await openAs('person-responsible', language, view);
    const { t, user } = app;
    const file = 'Charpenterie de l’Anse-aux-Outardes inc.';
    await user.click(within(await grid(t('matrix:title'))).getByRole('link', { name: file }));
    await findPage(file);
    await user.click(screen.getByRole('link', { name: t('sheets:back.matrix') }));
    const table = await grid(t('matrix:title'));
    expect(app.address()).toBe(view);
    table.focus();
    await user.keyboard('{ArrowLeft}{Enter}');
    await findPage('Anaïs Bélanger-Côté');
    await user.click(screen.getByRole('link', { name: t('sheets:back.matrix') }));
    await grid(t('matrix:title'));
    expect(app.address()).toBe(view);
  });

  it('opens as its address says: contacts, files, and what is covered by everybody', async () => {
    const { t } = await openAs(
      'person-responsible',
      language,
      `${MATRIX}?recherche=samuel&dossiers=maconnerie&couverture=une-seule-personne`,
    );
    const table = await grid(t('matrix:title'));
    expect(rowNames(table)).toEqual(['Fréchette, Samuel']);
    expect(columnNames(table)).toEqual([expect.stringMatching(/^Maçonnerie/)]);
    const chips = screen.getByRole('list', { name: t('listing:filters.applied') });
    expect(within(chips).getAllByRole('listitem')).toHaveLength(3);
  });

  it('finds nothing, and shows the way back', async () => {
    const { t, user } = await openAs('person-responsible', language, `${MATRIX}?dossiers=introuvable`);
    await screen.findByRole('heading', { name: t('listing:nothingFound.title') });
    const [reset] = screen.getAllByRole('button', { name: t('listing:filters.reset') }).slice(-1);
    if (reset) await user.click(reset);
    expect(columnNames(await grid(t('matrix:title'))).length).toBeGreaterThan(10);
  });

  it('says when it could not be read, and is read at the second try', async () => {
    const { t, user, faults } = await openAs('person-responsible', language, '/');
    await findPage(t('home:greeting', { name: 'Anaïs' }));
    faults.set({ kind: 'failing', code: 'service-unavailable' }, ({ url }) => url.includes('/matrix'));
    const main = within(screen.getByRole('main'));
    await user.click(main.getByRole('link', { name: new RegExp(t('home:tasks.matrix.title')) }));
    await screen.findByRole('heading', { name: t('matrix:failed') });
    faults.set(undefined);
    await user.click(screen.getByRole('button', { name: t('common:retry') }));
    expect(columnNames(await grid(t('matrix:title'))).length).toBeGreaterThan(10);
  });

  it('is kindly refused to a staff member', async () => {
    const { t } = await openAs('staff-member', language);
    await findPage(t('matrix:title'));
    expect(screen.getByRole('heading', { name: t('navigation:refused.title') })).toBeInTheDocument();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });
});
