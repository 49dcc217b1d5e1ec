// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Menu } from './menu.tsx';

test('opens by the keyboard, acts, and says which choice is in force', async () => {
  const leave = vi.fn();
  const choose = vi.fn();
  render(
    <Menu
      label="Vues"
      items={[
        {
          id: 'views',
          heading: 'Mes vues',
          items: [
            { id: 'all', label: 'Tous les contacts', current: true },
            { id: 'never', label: 'Jamais liés', onAction: choose },
          ],
        },
        { id: 'line', separator: true },
        { id: 'leave', label: 'Supprimer la vue', onAction: leave },
      ]}
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const all = await screen.findByRole('menuitemradio', { name: 'Tous les contacts' });
  expect(all.getAttribute('aria-checked')).toBe('true');
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Jamais liés' }));
  expect(choose).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Vues' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Supprimer la vue' }));
  expect(leave).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('menu')).toBeNull();
});
