// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ComboBox } from './combo-box.tsx';

const employers = [
  { id: 'e1', label: 'Charpentes du Fjord inc.' },
  { id: 'e2', label: 'Électricité Mailloux et filles' },
];

function Field({ error }: { error?: string }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <ComboBox
        id="employer"
        label="Employeur"
        description="Nom ou numéro."
        error={error}
        options={employers}
        value={value}
        onChange={setValue}
        emptyText="Aucune organisation trouvée."
        toggleLabel="Ouvrir la liste"
        required
      />
      <output>{value ?? 'rien'}</output>
    </>
  );
}

test('finds without accents or case, and gives the id of the choice', async () => {
  render(<Field />);
  await userEvent.type(screen.getByRole('combobox'), 'ELECTRICITE');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(screen.getByText('e2')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Électricité Mailloux et filles');
});

test('says so when nothing matches', async () => {
  render(<Field />);
  await userEvent.type(screen.getByRole('combobox'), 'zzz');
  expect(await screen.findByText('Aucune organisation trouvée.')).toBeTruthy();
});

test('puts the id, the error and the required mark on the input itself', () => {
  render(<Field error="Choisissez l’organisation." />);
  const input = screen.getByRole('combobox', { name: 'Employeur' });
  expect(input.id).toBe('employer');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(input.getAttribute('aria-required')).toBe('true');
  const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
  expect(words).toContain('Nom ou numéro.');
  expect(words).toContain('Choisissez l’organisation.');
});
