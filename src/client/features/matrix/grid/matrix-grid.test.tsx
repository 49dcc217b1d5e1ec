// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { narrowMatrix, readMatrix } from '#client/features/matrix/narrow-matrix.ts';
import type { Matrix } from '#contract/matrix/matrix.schema.ts';
import { renderIn } from '#tests/harness/render-in.tsx';
import { MatrixGrid } from './matrix-grid.tsx';

const onOpen = vi.fn();
const follow = vi.fn();
const sheets = {
  contactHref: (id: string) => `/contacts/${id}`,
  fileHref: (id: string) => `/dossiers/${id}`,
  follow,
};

function matrixOf(contacts: number, files: number): Matrix {
  return {
    contacts: Array.from({ length: contacts }, (_, place) => ({
      id: `c${place}`,
      firstName: 'Zoé',
      lastName: `Roy ${place}`,
      functions: ['staff-member'],
    })),
    files: Array.from({ length: files }, (_, place) => ({
      id: `f${place}`,
      name: `Béton ${place} inc.`,
      kind: 'employer',
    })),
    cells: [
      [0, 0, 'read'],
      [1, 1, 'write'],
      [2, 0, 'undelegable'],
      [0, 2, 'on-its-way'],
    ],
    complete: true,
  };
}

function part(contacts: number, files: number) {
  const shown = narrowMatrix(readMatrix(matrixOf(contacts, files)), {
    contacts: undefined,
    files: '',
    view: undefined,
  });
  return (
    <MatrixGrid
      label="Matrice"
      describedBy="aide"
      shown={shown}
      busy={false}
      onOpen={onOpen}
      sheets={sheets}
    />
  );
}

const grid = () => screen.getByRole('grid', { name: 'Matrice' });

/** What a screen reader says one is on. */
function here(): string | null | undefined {
  const id = grid().getAttribute('aria-activedescendant');
  const part = id === null ? null : document.getElementById(id);
  return part && (part.getAttribute('aria-label') ?? part.textContent).replace(/\s/g, ' ');
}

beforeEach(() => {
  onOpen.mockClear();
  follow.mockClear();
});

it('says in each cell what it holds, with its place in the whole', async () => {
  await renderIn('fr', part(3, 3));
  expect(grid()).toHaveAttribute('aria-rowcount', '4');
  expect(grid()).toHaveAttribute('aria-colcount', '4');
  const headers = within(grid()).getAllByRole('columnheader');
  expect(headers.map(({ textContent }) => textContent)).toEqual([
    'Contact',
    'Béton 0 inc.',
    'Béton 1 inc.',
    'Béton 2 inc.',
  ]);
  const rows = within(grid()).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4']);
  const words = rows.map((row) =>
    within(row)
      .getAllByRole('gridcell')
      .map((cell) => cell.getAttribute('aria-label')),
  );
  expect(words[0]?.slice(1)).toEqual(['Aucun accès', 'En attente d’affichage']);
  expect(words[1]).toEqual(['Aucun accès', 'Écriture', 'Aucun accès']);
  expect(words[2]).toEqual(['Non délégable', 'Aucun accès', 'Aucun accès']);
  expect(within(rows[1] as HTMLElement).getByRole('rowheader')).toHaveTextContent(
    'Roy 1, ZoéMembre du personnel',
  );
});

it('is one stop of the Tab key, and moves by the keys of the grid pattern', async () => {
  const user = userEvent.setup();
  await renderIn('fr', part(400, 3000));
  await user.tab();
  expect(grid()).toHaveFocus();
  expect(here()).toBe('Roy 0, Zoé, Béton 0 inc. : Lecture');
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(here()).toBe('Roy 1, Zoé, Béton 1 inc. : Écriture');
  await user.keyboard('{ArrowLeft}{ArrowDown}');
  expect(here()).toBe('Roy 2, Zoé, Béton 0 inc. : Non délégable');
  await user.keyboard('{Control>}{End}{/Control}');
  expect(here()).toBe('Roy 399, Zoé, Béton 2999 inc. : Aucun accès');
  await user.keyboard('{Home}');
  expect(here()).toBe('Roy 399, Zoé, Béton 0 inc. : Aucun accès');
  await user.keyboard('{Control>}{Home}{/Control}');
  expect(here()).toBe('Roy 0, Zoé, Béton 0 inc. : Lecture');
  await user.tab();
  expect(grid()).not.toHaveFocus();
});

it('draws only what is near', async () => {
  const user = userEvent.setup();
  await renderIn('fr', part(400, 3000));
  expect(within(grid()).getAllByRole('gridcell').length).toBeLessThan(1500);
  await user.tab();
  await user.keyboard('{Control>}{End}{/Control}');
  expect(within(grid()).getAllByRole('gridcell').length).toBeLessThan(1500);
  expect(within(grid()).getAllByRole('columnheader').at(-1)).toHaveTextContent('Béton 2999 inc.');
});

it('opens a cell by Enter, by the space bar and by a click, but not a header', async () => {
  const user = userEvent.setup();
  await renderIn('fr', part(3, 3));
  await user.tab();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenLastCalledWith({ row: 1, column: 0 });
  await user.keyboard(' ');
  expect(onOpen).toHaveBeenCalledTimes(2);
  await user.click(within(grid()).getByRole('gridcell', { name: 'Non délégable' }));
  expect(onOpen).toHaveBeenLastCalledWith({ row: 2, column: 0 });
  expect(here()).toBe('Roy 2, Zoé, Béton 0 inc. : Non délégable');
  await user.click(within(grid()).getByText('Contact'));
  expect(onOpen).toHaveBeenCalledTimes(3);
});

it('stays on a cell that exists when it is narrowed', async () => {
  const user = userEvent.setup();
  const { rerender } = await renderIn('fr', part(400, 3000));
  await user.tab();
  await user.keyboard('{Control>}{End}{/Control}');
  rerender(part(2, 3));
  expect(here()).toBe('Roy 1, Zoé, Béton 2 inc. : Aucun accès');
  expect(grid()).toHaveFocus();
});

it('leads from the heads to the sheets, by a click or by the arrows and Enter', async () => {
  const user = userEvent.setup();
  await renderIn('fr', part(3, 3));
  const link = within(grid()).getByRole('link', { name: 'Béton 1 inc.' });
  expect(link).toHaveAttribute('href', '/dossiers/f1');
  await user.click(link);
  expect(follow).toHaveBeenLastCalledWith('/dossiers/f1');
  grid().focus();
  await user.keyboard('{ArrowUp}');
  expect(here()).toBe('Béton 0 inc.');
  await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  expect(follow).toHaveBeenLastCalledWith('/dossiers/f2');
  await user.keyboard('{Control>}{Home}{/Control}{ArrowDown}{ArrowLeft}');
  expect(here()).toBe('Roy 1, Zoé');
  await user.keyboard('{Enter}');
  expect(follow).toHaveBeenLastCalledWith('/contacts/c1');
  expect(onOpen).not.toHaveBeenCalled();
});
