// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RadioGroup } from './radio-group.tsx';

const options = [
  { value: 'own', label: 'Mon organisation', description: 'dans notre propre dossier' },
  { value: 'other', label: 'Une autre organisation' },
];

test('names the group and each choice, with its explanation apart', () => {
  render(<RadioGroup name="target" label="À qui?" error="Choisissez." options={options} required />);
  const group = screen.getByRole('radiogroup', { name: /À qui\?/, description: 'Choisissez.' });
  expect(group.getAttribute('aria-required')).toBe('true');
  expect(
    screen.getByRole('radio', { name: 'Mon organisation', description: 'dans notre propre dossier' }),
  ).toBeTruthy();
});

test('moves by arrows and gives native events, as form libraries expect', async () => {
  const values: string[] = [];
  const onChange = vi.fn((event: React.ChangeEvent<HTMLInputElement>) => values.push(event.target.value));
  render(
    <RadioGroup name="target" label="À qui?" options={options} defaultValue="own" onChange={onChange} />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(values).toEqual(['other']);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Une autre organisation' }).checked).toBe(true);
});
