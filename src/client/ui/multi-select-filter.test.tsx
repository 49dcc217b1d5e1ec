// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { MultiSelectFilter } from './multi-select-filter.tsx';

const options = [
  { value: 'member', label: 'Membre du personnel' },
  { value: 'officer', label: 'Dirigeant' },
];

function Filter() {
  const [value, setValue] = useState<string[]>([]);
  return (
    <>
      <MultiSelectFilter
        label="Fonction"
        options={options}
        value={value}
        onChange={setValue}
        clearLabel="Effacer"
      />
      <output>{value.join(',')}</output>
    </>
  );
}

test('stays open while choosing, keeps the order of the options, clears, and gives the focus back', async () => {
  render(<Filter />);
  await userEvent.click(screen.getByRole('button', { name: 'Fonction' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Dirigeant' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Membre du personnel' }));
  expect(document.querySelector('output')?.textContent).toBe('member,officer');
  await userEvent.click(screen.getByRole('button', { name: 'Effacer' }));
  expect(document.querySelector('output')?.textContent).toBe('');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('names the button with the number of choices', async () => {
  render(<Filter />);
  await userEvent.click(screen.getByRole('button', { name: 'Fonction' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Dirigeant' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Fonction 1' })).toBeTruthy();
});
