// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';
import { RadioGroup } from './radio-group.tsx';
import { TextField } from './text-field.tsx';

const errors = [
  { fieldId: 'name', message: 'Entrez le nom.' },
  { fieldId: 'level', message: 'Choisissez un niveau.' },
];

function form(focusKey: number, found = errors) {
  return (
    <>
      <ErrorSummary title="Deux réponses sont à corriger" errors={found} focusKey={focusKey} />
      <TextField id="name" label="Nom" />
      <RadioGroup id="level" name="level" label="Niveau" options={[{ value: 'read', label: 'Lire' }]} />
    </>
  );
}

test('takes the focus at each refused submission, not before', () => {
  const { rerender } = render(form(0));
  const summary = screen.getByRole('alert', { name: 'Deux réponses sont à corriger' });
  expect(document.activeElement).toBe(document.body);
  rerender(form(1));
  expect(document.activeElement).toBe(summary);
  screen.getByRole('textbox').focus();
  rerender(form(2));
  expect(document.activeElement).toBe(summary);
});

test('leads to the field, or to the first control of a group', async () => {
  render(form(1));
  await userEvent.click(screen.getByRole('link', { name: 'Entrez le nom.' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nom' }));
  await userEvent.click(screen.getByRole('link', { name: 'Choisissez un niveau.' }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Lire' }));
});

test('is not there without errors', () => {
  render(form(3, []));
  expect(screen.queryByRole('alert')).toBeNull();
});
