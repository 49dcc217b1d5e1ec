// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AnnouncerProvider } from './announcer.tsx';
import { useAnnounce } from './use-announce.ts';

function Voice({ shown }: { shown: boolean }) {
  const announce = useAnnounce();
  return (
    <button type="button" onClick={() => announce('Contact ajouté.', { shown })}>
      Dire
    </button>
  );
}

test('speaks through a region that was there before, anew each time', async () => {
  render(
    <AnnouncerProvider dismissLabel="Fermer">
      <Voice shown={false} />
    </AnnouncerProvider>,
  );
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Dire' }));
  const first = region.firstElementChild;
  expect(region.textContent).toBe('Contact ajouté.');
  await userEvent.click(screen.getByRole('button', { name: 'Dire' }));
  expect(region.firstElementChild).not.toBe(first);
});

test('shows a toast until it is closed', async () => {
  render(
    <AnnouncerProvider dismissLabel="Fermer">
      <Voice shown />
    </AnnouncerProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Dire' }));
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(screen.queryByRole('button', { name: 'Fermer' })).toBeNull();
});
