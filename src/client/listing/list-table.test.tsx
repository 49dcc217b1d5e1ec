// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderIn } from '#tests/harness/render-in.tsx';
import { listColumns } from './list-columns.ts';
import { ListTable } from './list-table.tsx';

interface Subject {
  readonly id: string;
}

const column = listColumns<Subject>();
const rows: readonly Subject[] = [{ id: 'profile' }];

const columnsSaying = (word: string) =>
  column.columns([
    column.accessor(() => word, { id: 'subject', header: word, cell: ({ getValue }) => getValue() }),
  ]);

it('says the same rows in the words of other columns', async () => {
  const table = (word: string) => (
    <ListTable caption="Sujets" columns={columnsSaying(word)} rows={rows} rowId={({ id }) => id} />
  );
  const { rerender } = await renderIn('fr', table('Profil'));
  rerender(table('Profile'));
  expect(screen.getByRole('cell')).toHaveTextContent(/^ProfileProfile$/);
});
