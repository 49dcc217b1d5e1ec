// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderIn } from '#tests/harness/render-in.tsx';
import { ListSearchBox } from './list-search-box.tsx';

const onSearch = vi.fn();

function box(value: string) {
  return <ListSearchBox value={value} onSearch={onSearch} label="Rechercher" placeholder="Un nom…" />;
}

const input = () => screen.getByRole('searchbox');
const type = (text: string) => fireEvent.change(input(), { target: { value: text } });
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onSearch.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
});

it('searches at the first key, then once the typing rests', async () => {
  await renderIn('fr', box(''));
  type('é');
  expect(onSearch.mock.calls).toEqual([['é']]);
  wait(100);
  type('él');
  wait(100);
  type('éli');
  wait(149);
  expect(onSearch.mock.calls).toEqual([['é']]);
  wait(1);
  expect(onSearch.mock.calls).toEqual([['é'], ['éli']]);
  type('élie');
  expect(onSearch).toHaveBeenLastCalledWith('élie');
});

it('searches once for a single key', async () => {
  await renderIn('fr', box(''));
  type('é');
  wait(1000);
  expect(onSearch.mock.calls).toEqual([['é']]);
});

it('searches at once on Enter, and only once', async () => {
  await renderIn('fr', box(''));
  type('z');
  type('zoé ');
  fireEvent.keyDown(input(), { key: 'Enter' });
  expect(onSearch.mock.calls).toEqual([['z'], ['zoé']]);
  wait(1000);
  expect(onSearch.mock.calls).toEqual([['z'], ['zoé']]);
});

it('keeps what is being typed while its own searches come back', async () => {
  const { rerender } = await renderIn('fr', box(''));
  type('a');
  wait(100);
  type('ab');
  rerender(box('a'));
  expect(input()).toHaveValue('ab');
  wait(150);
  expect(onSearch.mock.calls).toEqual([['a'], ['ab']]);
});

it('follows an address changed elsewhere', async () => {
  const { rerender } = await renderIn('fr', box('roy'));
  type('royer');
  rerender(box(''));
  expect(input()).toHaveValue('');
  wait(1000);
  expect(onSearch.mock.calls).toEqual([['royer']]);
});
