// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Pager } from './pager.tsx';

function show(page: number) {
  const onPageChange = vi.fn();
  const onPageSizeChange = vi.fn();
  render(
    <Pager
      label="Pages"
      rangeText="Rangées 51 - 75 de 75"
      page={page}
      pageCount={3}
      onPageChange={onPageChange}
      pageSize={25}
      pageSizes={[25, 50]}
      onPageSizeChange={onPageSizeChange}
      pageSizeLabel="Rangées par page"
      formatPageSize={(size) => `${size} par page`}
      firstLabel="Première"
      previousLabel="Précédente"
      nextLabel="Suivante"
      pageText={`Page ${page} de 3`}
    />,
  );
  return { onPageChange, onPageSizeChange };
}

test('goes back and to the first page; at the last, the next button is there but idle', async () => {
  const { onPageChange } = show(3);
  await userEvent.click(screen.getByRole('button', { name: 'Suivante' }));
  expect(onPageChange).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Précédente' }));
  await userEvent.click(screen.getByRole('button', { name: 'Première' }));
  expect(onPageChange.mock.calls).toEqual([[2], [1]]);
});

test('gives the page size as a number', async () => {
  const { onPageSizeChange } = show(1);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rangées par page' }), '50 par page');
  expect(onPageSizeChange).toHaveBeenCalledWith(50);
});
