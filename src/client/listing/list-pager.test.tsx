// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderIn } from '#tests/harness/render-in.tsx';
import type { ListPage } from './list-page.ts';
import { ListPager } from './list-pager.tsx';

const second: ListPage<unknown> = {
  rows: Array.from({ length: 25 }),
  start: 25,
  total: { count: 312, exact: true },
  next: 'after',
  previous: 'before',
};

function pager(shown: ListPage<unknown>) {
  const acts = { onCursor: vi.fn(), onLimit: vi.fn() };
  return { acts, part: <ListPager shown={shown} limit={25} {...acts} /> };
}

const button = (name: string) => screen.getByRole('button', { name });

it('shows where one is and leads on by the cursors', async () => {
  const { acts, part } = pager(second);
  await renderIn('fr', part);
  expect(screen.getByText('Rangées 26 - 50 de 312')).toBeInTheDocument();
  expect(screen.getByText('Page 2 de 13')).toBeInTheDocument();
  await userEvent.click(button('Page suivante'));
  await userEvent.click(button('Page précédente'));
  await userEvent.click(button('Première page'));
  expect(acts.onCursor.mock.calls).toEqual([['after'], [undefined], [undefined]]);
});

it('leads nowhere beyond its ends', async () => {
  const { acts, part } = pager({
    ...second,
    start: 0,
    next: null,
    previous: null,
    total: { count: 25, exact: true },
  });
  await renderIn('fr', part);
  for (const name of ['Première page', 'Page précédente', 'Page suivante']) {
    expect(button(name)).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button(name));
  }
  expect(acts.onCursor).not.toHaveBeenCalled();
});

it('goes on where the service stopped counting', async () => {
  const { part } = pager({ ...second, total: { count: 10_000, exact: false } });
  await renderIn('fr', part);
  expect(screen.getByText(/^Rangées 26 - 50 de plus de 10\s000$/)).toBeInTheDocument();
  expect(screen.getByText('Page 2')).toBeInTheDocument();
  expect(button('Page suivante')).not.toHaveAttribute('aria-disabled', 'true');
});

it('changes the number of rows per page', async () => {
  const { acts, part } = pager(second);
  await renderIn('en', part);
  await userEvent.selectOptions(screen.getByLabelText('Rows per page'), '100 per page');
  expect(acts.onLimit).toHaveBeenCalledWith(100);
});
