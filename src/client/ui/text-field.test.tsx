// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PasswordField } from './password-field.tsx';
import { TextField } from './text-field.tsx';

test('reads label, hint and error together, and says it is required', () => {
  render(<TextField label="Courriel" description="Pour le code." error="Entrez un courriel." required />);
  const input = screen.getByRole('textbox', {
    name: 'Courriel',
    description: 'Pour le code. Entrez un courriel.',
  });
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(input.getAttribute('aria-required')).toBe('true');
});

test('carries no trace of an error it does not have', () => {
  render(<TextField label="Courriel" />);
  const input = screen.getByRole('textbox', { name: 'Courriel' });
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  expect(input.hasAttribute('aria-describedby')).toBe(false);
});

test('shows and hides a password without losing it', async () => {
  render(<PasswordField label="Mot de passe" showLabel="Afficher" hideLabel="Masquer" />);
  const input = screen.getByLabelText<HTMLInputElement>('Mot de passe');
  await userEvent.type(input, 'Sapin');
  await userEvent.click(screen.getByRole('button', { name: 'Afficher' }));
  expect(input.type).toBe('text');
  await userEvent.click(screen.getByRole('button', { name: 'Masquer' }));
  expect([input.type, input.value]).toEqual(['password', 'Sapin']);
});
