// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { renderIn } from '#tests/harness/render-in.tsx';
import { listColumns } from './list-columns.ts';
import type { ListPage } from './list-page.ts';
import { ListView } from './list-view.tsx';
import type { List } from './use-list.ts';

type Fruit = { id: string; name: string };

const column = listColumns<Fruit>();
const columns = column.columns([
  column.accessor('name', {
    id: 'name',
    header: 'Nom',
    cell: ({ getValue }) => getValue(),
    meta: { rowHeader: true },
  }),
  column.accessor('id', {
    id: 'id',
    header: 'Numéro',
    cell: ({ getValue }) => getValue(),
    enableSorting: false,
  }),
]);

const filters = [
  {
    id: 'ripe',
    label: 'Mûr',
    several: false,
    options: [
      { value: 'true', label: 'Vrai' },
      { value: 'false', label: 'Faux' },
    ],
  },
];

const words = {
  caption: 'Fruits',
  search: 'Rechercher un fruit',
  searchPlaceholder: 'Un nom…',
  emptyTitle: 'Aucun fruit',
  emptyText: 'Les fruits paraîtront ici.',
};

const rows = ['Poire', 'Pomme'].map((name, position) => ({ id: `${position}`, name }));

function pageOf(shown: Fruit[]): ListPage<Fruit> {
  return { rows: shown, start: 0, total: { count: shown.length, exact: true }, next: null, previous: null };
}

function listWith(part: Partial<List> = {}, state: Partial<List['state']> = {}): List {
  return {
    state: {
      search: '',
      filters: { ripe: [] },
      sort: 'name',
      direction: 'asc',
      limit: 25,
      cursor: undefined,
      ...state,
    },
    ignored: [],
    filtered: false,
    columns: undefined,
    address: '',
    open: vi.fn(),
    setColumns: vi.fn(),
    change: vi.fn(),
    search: vi.fn(),
    setFilter: vi.fn(),
    setSort: vi.fn(),
    reset: vi.fn(),
    forgetCursor: vi.fn(),
    ...part,
  };
}

type Query = ComponentProps<typeof ListView<Fruit>>['query'];

function view(query: Partial<Query>, list = listWith()) {
  const idle = {
    data: undefined,
    error: null,
    isFetching: false,
    isPlaceholderData: false,
    refetch: vi.fn(),
  };
  const part = (
    <ListView
      list={list}
      query={{ ...idle, ...query }}
      columns={columns}
      filters={filters}
      words={words}
      rowId={(row) => row.id}
    />
  );
  return renderIn('fr', part);
}

function refusal(code: ProblemCode, status: number) {
  return new ProblemRefusal({
    type: 'about:blank',
    title: code,
    status,
    code,
    traceId: 'trace-1',
    fields: [],
  });
}

const count = (text: string) =>
  screen.getAllByRole('status').some((status) => status.textContent?.startsWith(text));

describe('the rows', () => {
  it('stand in a native table with a caption, column heads and row headers', async () => {
    await view({ data: pageOf(rows) });
    const table = screen.getByRole('table', { name: 'Fruits' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Nom', 'Numéro']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['Poire', 'Pomme']);
    expect(count('2 résultats')).toBe(true);
  });

  it('sort upward at the first click', async () => {
    const list = listWith({}, { sort: 'id' });
    await view({ data: pageOf(rows) }, list);
    expect(screen.getByRole('columnheader', { name: 'Nom' })).toHaveAttribute('aria-sort', 'none');
    await userEvent.click(screen.getByRole('button', { name: 'Nom' }));
    expect(list.setSort).toHaveBeenLastCalledWith('name', 'asc');
  });

  it('sort downward at the second', async () => {
    const list = listWith();
    await view({ data: pageOf(rows) }, list);
    expect(screen.getByRole('columnheader', { name: 'Nom' })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Nom' }));
    expect(list.setSort).toHaveBeenLastCalledWith('name', 'desc');
  });

  it('stay, marked as busy, while others come', async () => {
    await view({ data: pageOf(rows), isPlaceholderData: true, isFetching: true });
    expect(screen.getByRole('region', { name: 'Fruits' })).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('rowheader', { name: 'Poire' })).toBeVisible();
  });

  it('leave their place to a skeleton the first time', async () => {
    await view({ isFetching: true });
    expect(screen.getByRole('region', { name: 'Fruits' })).toHaveAttribute('aria-busy', 'true');
    expect(count('Chargement…')).toBe(true);
  });
});

describe('no rows', () => {
  it('at all', async () => {
    await view({ data: pageOf([]) });
    expect(screen.getByRole('heading', { name: 'Aucun fruit' })).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(count('0 résultat')).toBe(true);
  });

  it('that match: « Réinitialiser » leads out', async () => {
    const list = listWith({ filtered: true }, { search: 'kiwi', filters: { ripe: ['true'] } });
    await view({ data: pageOf([]) }, list);
    expect(screen.getByRole('heading', { name: 'Rien ne correspond à cette recherche' })).toBeVisible();
    for (const reset of screen.getAllByRole('button', { name: 'Réinitialiser' }))
      await userEvent.click(reset);
    expect(list.reset).toHaveBeenCalledTimes(2);
  });

  it('because of a refusal: its words, its number and another try', async () => {
    const refetch = vi.fn();
    await view({ error: refusal('service-unavailable', 503), refetch });
    expect(screen.getByText(/Le service n’est pas disponible/)).toBeVisible();
    expect(screen.getByText(/trace-1/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(refetch).toHaveBeenCalled();
  });
});

describe('notices', () => {
  it('name what the address said in vain', async () => {
    const list = listWith({ ignored: ['couleur', 'par'] });
    await view({ data: pageOf(rows) }, list);
    expect(screen.getByText(/couleur, par/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(list.change).toHaveBeenCalledWith({}, { replace: true });
  });

  it('tell that a refused cursor led to the first page', async () => {
    const list = listWith({}, { cursor: 'x' });
    const { rerender } = await view({ error: refusal('cursor-invalid', 400) }, list);
    expect(list.forgetCursor).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
    rerender(
      <ListView
        list={listWith()}
        query={{
          data: pageOf(rows),
          error: null,
          isFetching: false,
          isPlaceholderData: false,
          refetch: vi.fn(),
        }}
        columns={columns}
        filters={filters}
        words={words}
        rowId={(row) => row.id}
      />,
    );
    expect(screen.getByText('La page demandée n’existe plus. Voici la première.')).toBeVisible();
  });

  it('keep the rows when fresher ones could not be read', async () => {
    await view({ data: pageOf(rows), error: refusal('internal-error', 500) });
    expect(screen.getByText(/n’a pas pu être mise à jour/)).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'Poire' })).toBeVisible();
  });
});

describe('filters', () => {
  it('stand as chips that can be taken off', async () => {
    const list = listWith({ filtered: true }, { search: 'po', filters: { ripe: ['true'] } });
    await view({ data: pageOf(rows) }, list);
    await userEvent.click(screen.getByRole('button', { name: /Retirer le filtre Mûr\s: Vrai/ }));
    expect(list.setFilter).toHaveBeenCalledWith('ripe', []);
    await userEvent.click(screen.getByRole('button', { name: /Retirer le filtre Recherche\s: po/ }));
    expect(list.change).toHaveBeenCalledWith({ search: '' });
  });

  it('are chosen from the toolbar', async () => {
    const list = listWith();
    await view({ data: pageOf(rows) }, list);
    await userEvent.selectOptions(screen.getByLabelText('Mûr'), 'false');
    expect(list.setFilter).toHaveBeenCalledWith('ripe', ['false']);
  });
});
