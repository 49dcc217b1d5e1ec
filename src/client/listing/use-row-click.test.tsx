// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useRowClick } from './use-row-click.ts';

const followed = vi.fn((event: Event) => event.preventDefault());
const open = vi.spyOn(window, 'open').mockReturnValue(null);

function Table() {
  const body = useRef<HTMLTableSectionElement>(null);
  useRowClick(body);
  return (
    <table>
      <tbody ref={body}>
        <tr>
          <th scope="row">
            <a href="/fiche">Roy, Zoé</a>
          </th>
          <td>Dirigeant</td>
          <td>
            <button type="button">Retirer</button>
          </td>
        </tr>
        <tr>
          <th scope="row">
            <a href="/sujet">Rapport mensuel</a>
          </th>
          <td>Écriture</td>
          <td>
            <a href="/fiche-du-contact" data-row-link>
              Sa fiche
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const cell = () => screen.getByText('Dirigeant');

beforeEach(() => {
  open.mockClear();
  followed.mockClear();
  render(<Table />);
  for (const link of screen.getAllByRole('link')) link.addEventListener('click', followed);
});

afterEach(() => window.getSelection()?.removeAllRanges());

it('follows the link of the row', () => {
  fireEvent.click(cell());
  expect(followed).toHaveBeenCalledTimes(1);
});

it('follows it once when the link itself is clicked', () => {
  fireEvent.click(screen.getByRole('link', { name: 'Roy, Zoé' }));
  expect(followed).toHaveBeenCalledTimes(1);
});

it('follows the link marked as that of the row, wherever it stands', () => {
  fireEvent.click(screen.getByText('Écriture'));
  expect(followed).toHaveBeenCalledTimes(1);
  expect(followed.mock.calls[0]?.[0].target).toHaveAttribute('href', '/fiche-du-contact');
});

it('leaves the other things of the row alone', () => {
  fireEvent.click(screen.getByRole('button'));
  expect(followed).not.toHaveBeenCalled();
});

it('leaves a selection of text alone', () => {
  window.getSelection()?.selectAllChildren(cell());
  fireEvent.click(cell());
  expect(followed).not.toHaveBeenCalled();
});

it.each([
  ['the middle button', () => fireEvent(cell(), new MouseEvent('auxclick', { bubbles: true, button: 1 }))],
  ['Ctrl', () => fireEvent.click(cell(), { ctrlKey: true })],
  ['⌘', () => fireEvent.click(cell(), { metaKey: true })],
])('opens a tab with %s', (_, click) => {
  click();
  expect(open).toHaveBeenCalledWith(expect.stringMatching(/\/fiche$/), '_blank', 'noopener');
  expect(followed).not.toHaveBeenCalled();
});
