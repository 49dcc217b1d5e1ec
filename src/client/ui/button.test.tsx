// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './button.tsx';

test('submits nothing twice while pending, by click or by Enter, and keeps the focus', async () => {
  const submit = vi.fn((event: React.FormEvent) => event.preventDefault());
  const form = (pending: boolean) => (
    <form onSubmit={submit}>
      <input aria-label="Nom" />
      <Button type="submit" pending={pending} pendingLabel="Envoi en cours…">
        Soumettre
      </Button>
    </form>
  );
  const { rerender } = render(form(false));
  await userEvent.click(screen.getByRole('button', { name: 'Soumettre' }));
  rerender(form(true));
  const button = screen.getByRole('button', { name: 'Envoi en cours…' });
  expect(document.activeElement).toBe(button);
  await userEvent.click(button);
  await userEvent.type(screen.getByRole('textbox'), 'a{Enter}');
  expect(submit).toHaveBeenCalledTimes(1);
});

test('is no submit button unless asked', async () => {
  const submit = vi.fn();
  render(
    <form onSubmit={submit}>
      <Button>Annuler</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(submit).not.toHaveBeenCalled();
});
