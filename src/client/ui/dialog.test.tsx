// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

function Page({ dismissable }: { dismissable: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Retirer</Button>
      <Dialog
        title="Retirer ce contact?"
        isOpen={open}
        onClose={() => setOpen(false)}
        closeLabel="Fermer"
        dismissable={dismissable}
        actions={<Button onClick={() => setOpen(false)}>Garder</Button>}
      >
        Rien n’est encore perdu.
      </Dialog>
    </>
  );
}

test('takes the focus, closes on Escape and gives the focus back', async () => {
  render(<Page dismissable />);
  await userEvent.click(screen.getByRole('button', { name: 'Retirer' }));
  const dialog = screen.getByRole('dialog', { name: 'Retirer ce contact?' });
  expect(dialog.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await expect.poll(() => document.activeElement?.textContent).toBe('Retirer');
});

test('must be answered when it cannot be dismissed', async () => {
  render(<Page dismissable={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Retirer' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Fermer' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Garder' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
