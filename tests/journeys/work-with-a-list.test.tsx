import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { type OpenedApp, openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findContactTable, findCount, headsOf, namesOf, toolsOf } from './contact-table.ts';
import { plain } from './steps.ts';

const firm = await loadWorld('firm');
const [model] = firm.data.contacts;
if (!model) throw new Error('the firm has no contacts');

/** Enough contacts for two pages. */
const more = Array.from({ length: 30 }, (_, at) => ({
  ...model,
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  firstName: `Zoé ${String(at).padStart(2, '0')}`,
  lastName: 'Zyla',
  email: null,
}));
const world = { ...firm, data: { ...firm.data, contacts: [...firm.data.contacts, ...more] } };

async function openList(at = '/mon-organisation/contacts') {
  const service = await openService(world);
  await service.controls.signInAs('person-responsible');
  const app = await openApp({ language: 'fr', at });
  await findContactTable(app.t);
  // As a person would: once the rows are here, and their number said.
  await waitFor(() => {
    const said = screen.getAllByRole('status').map((status) => status.textContent);
    expect(said.some((text) => /\d/.test(text))).toBe(true);
  });
  return { ...app, faults: service.faults };
}

const bar = () => screen.getByRole('region', { name: 'Sélection' });
const boxOf = (name: RegExp) => screen.getByRole('checkbox', { name });
const press = (app: OpenedApp, name: string | RegExp) => app.user.click(screen.getByRole('button', { name }));

describe('the selection', () => {
  it('survives pages, filters and a visit to a sheet', async () => {
    const app = await openList();
    await app.user.click(boxOf(/Sélectionner Bélanger-Côté, Anaïs/));
    expect(plain(bar().textContent)).toContain('1 contact sélectionné');
    await press(app, 'Page suivante');
    await waitFor(() => expect(boxOf(/Sélectionner Zyla, Zoé 29/)).not.toBeChecked());
    await app.user.click(boxOf(/toutes les rangées de la page/));
    expect(plain(bar().textContent)).toContain('18 contacts sélectionnés');
    expect(screen.getAllByRole('status').map((one) => plain(one.textContent))).toContain(
      '18 contacts sélectionnés',
    );
    await app.user.type(toolsOf(app.t).getByRole('searchbox'), 'anaïs');
    await findCount(app.t, 1);
    expect(boxOf(/Anaïs/)).toBeChecked();
    await app.user.click(screen.getByRole('link', { name: /Anaïs/ }));
    await app.user.click(await screen.findByRole('link', { name: 'Retour à la liste' }));
    await findContactTable(app.t);
    expect(plain(bar().textContent)).toContain('18 contacts sélectionnés');
    await press(app, 'Effacer la sélection');
    expect(screen.queryByRole('region', { name: 'Sélection' })).toBeNull();
  });

  it('of all results is told by their filters, and comes back to them', async () => {
    const app = await openList('/mon-organisation/contacts?recherche=zyla');
    await findCount(app.t, 30);
    await app.user.click(boxOf(/Zoé 00/));
    await press(app, /Sélectionner les 30 résultats/);
    await app.user.click(boxOf(/Zoé 01/));
    expect(plain(bar().textContent)).toContain('29 contacts sélectionnés');
    await press(app, 'Réinitialiser');
    await findCount(app.t, 42);
    expect(boxOf(/Anaïs/)).toBeDisabled();
    await press(app, /D’une autre recherche/);
    await findCount(app.t, 30);
    expect(boxOf(/Zoé 00/)).toBeChecked();
    expect(boxOf(/Zoé 01/)).not.toBeChecked();
  });
});

it('columns are shown and hidden, in the address and remembered', async () => {
  const app = await openList();
  await press(app, /^Colonnes/);
  await app.user.click(await screen.findByRole('checkbox', { name: 'Liaison' }));
  await app.user.keyboard('{Escape}');
  const table = await findContactTable(app.t);
  expect(headsOf(table)).toEqual(['Contact', 'Fonction', 'Organisation', 'Actif', 'Liaison']);
  expect(app.address()).toContain('colonnes=liaison');
  app.close();
  const again = await openApp({ language: 'fr', at: '/mon-organisation/contacts' });
  expect(headsOf(await findContactTable(again.t))).toContain('Liaison');
});

describe('views', () => {
  it('are saved, opened, shared and deleted', async () => {
    const app = await openList('/mon-organisation/contacts?recherche=zyla&tri=actif&ordre=desc&par=50');
    const choose = async (name: RegExp) => {
      await press(app, /^Vues/);
      await app.user.click(await screen.findByRole('menuitem', { name }));
    };
    await choose(/Enregistrer cette vue/);
    const dialog = await screen.findByRole('dialog');
    await app.user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(within(dialog).getAllByText('Donnez un nom à la vue.')).toHaveLength(2);
    await app.user.type(within(dialog).getByRole('textbox'), 'Les Zyla');
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await press(app, 'Réinitialiser');
    await findCount(app.t, 42);
    await choose(/Les Zyla/);
    await findCount(app.t, 30);
    expect(app.address()).toBe('/mon-organisation/contacts?recherche=zyla&tri=actif&ordre=desc&par=50');
    await choose(/Gérer les vues/);
    await app.user.click(await screen.findByRole('button', { name: 'Partager Les Zyla' }));
    await app.user.click(await screen.findByRole('button', { name: 'Ne plus partager Les Zyla' }));
    // Done, and said so: until then nothing else of this view can be asked.
    const share = await screen.findByRole('button', { name: 'Partager Les Zyla' });
    await waitFor(() => expect(share).not.toHaveAttribute('aria-disabled', 'true'));
    const remove = screen.getByRole('button', { name: 'Supprimer Les Zyla' });
    await waitFor(() => expect(remove).not.toHaveAttribute('aria-disabled', 'true'));
    await app.user.click(await screen.findByRole('button', { name: 'Supprimer Les Zyla' }));
    // Asked again, under the same name, before anything goes.
    const buttons = await waitFor(() => {
      const shown = screen.getAllByRole('button', { name: 'Supprimer Les Zyla' });
      expect(shown).toHaveLength(2);
      return shown;
    });
    await app.user.click(buttons[1] as HTMLElement);
    expect(await screen.findByText('Aucune vue n’est enregistrée.')).toBeVisible();
  });

  it('that name a column or a filter of the past still open, with a quiet notice', async () => {
    const app = await openList('/mon-organisation/contacts?recherche=zyla&colonnes=liaison.nas&couleur=vert');
    await findCount(app.t, 30);
    expect(headsOf(await findContactTable(app.t))).toContain('Liaison');
    expect(screen.getByText(/colonnes, couleur/)).toBeVisible();
  });
});

describe('an export', () => {
  const saved: Blob[] = [];
  beforeEach(() => {
    saved.length = 0;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    };
  });

  it('holds the rows that are selected, in the columns shown', async () => {
    const app = await openList('/mon-organisation/contacts?colonnes=liaison');
    await app.user.click(boxOf(/Sélectionner Bélanger-Côté, Anaïs/));
    await press(app, 'Exporter la sélection');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('radio', { name: 'La sélection' })).toBeChecked();
    await app.user.click(within(dialog).getByRole('radio', { name: 'CSV' }));
    await app.user.click(within(dialog).getByRole('button', { name: 'Exporter' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.size).toBeGreaterThan(50);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('that fails says why, and is tried again', async () => {
    const app = await openList();
    await press(app, 'Exporter');
    const dialog = await screen.findByRole('dialog');
    app.faults.set({ kind: 'offline' }, (request) => request.url.endsWith('/exports'));
    await app.user.click(within(dialog).getByRole('button', { name: 'Exporter' }));
    expect(await within(dialog).findByText('L’export n’a pas abouti')).toBeVisible();
    app.faults.set(undefined);
    await app.user.click(within(dialog).getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  it('is given up at any time', async () => {
    const app = await openList();
    await press(app, 'Exporter');
    const dialog = await screen.findByRole('dialog');
    app.faults.set({ kind: 'slow', milliseconds: 60_000 }, (request) => request.url.endsWith('/exports'));
    await app.user.click(within(dialog).getByRole('button', { name: 'Exporter' }));
    expect(await within(dialog).findByRole('progressbar')).toBeVisible();
    await app.user.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    app.faults.set(undefined);
    expect(saved).toHaveLength(0);
    expect(namesOf(await findContactTable(app.t))).not.toHaveLength(0);
  });
});
