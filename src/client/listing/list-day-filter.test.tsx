// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderIn } from '#tests/harness/render-in.tsx';
import { ListDayFilter } from './list-day-filter.tsx';

async function open(day = '') {
  const onChange = vi.fn();
  const { rerender } = await renderIn('fr', <ListDayFilter day={day} onChange={onChange} />);
  const field = screen.getByRole('textbox', { name: 'État au' });
  return { field, onChange, rerender, user: userEvent.setup() };
}

it('applies a day on Enter, and when it is left', async () => {
  const { field, onChange, user } = await open();
  await user.type(field, ' 2026-01-05 {Enter}');
  expect(onChange).toHaveBeenLastCalledWith('2026-01-05');
  await user.clear(field);
  await user.type(field, '2026-01-06');
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith('2026-01-06');
});

it.each([
  ['2026-02-30', 'Ce jour n’existe pas\u00a0: 2026-02-30.'],
  ['5 janvier', 'Écrivez le jour ainsi\u00a0: 2026-01-05.'],
])('says what is wrong with %s, and does not apply it', async (typed, words) => {
  const { field, onChange, user } = await open();
  await user.type(field, `${typed}{Enter}`);
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(words);
  expect(onChange).not.toHaveBeenCalled();
});

it('goes back to today once it is emptied', async () => {
  const { field, onChange, user } = await open('2026-01-05');
  await user.clear(field);
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenCalledWith('');
});

it('shows the day of the address when that changes', async () => {
  const { field, rerender, user } = await open('2026-01-05');
  await user.type(field, 'x{Enter}');
  expect(field).toBeInvalid();
  rerender(<ListDayFilter day="" onChange={() => undefined} />);
  expect(field).toHaveValue('');
  expect(field).toBeValid();
});
