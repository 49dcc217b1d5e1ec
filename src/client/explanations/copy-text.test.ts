// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyText } from './copy-text.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'execCommand');
});

function fieldWith(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  return field;
}

it('uses the clipboard', async () => {
  writeText.mockResolvedValue();
  expect(await copyText('Bonjour', null)).toBe(true);
  expect(writeText).toHaveBeenCalledWith('Bonjour');
});

it('copies out of the field when the clipboard refuses', async () => {
  writeText.mockRejectedValue(new Error('denied'));
  const execute = vi.fn(() => true);
  Object.assign(document, { execCommand: execute });
  const field = fieldWith('Bonjour');
  expect(await copyText('Bonjour', field)).toBe(true);
  expect(execute).toHaveBeenCalledWith('copy');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 7]);
});

it('says that it could not, and leaves the text selected', async () => {
  vi.stubGlobal('navigator', {});
  const field = fieldWith('Bonjour');
  expect(await copyText('Bonjour', field)).toBe(false);
  expect(field).toHaveFocus();
  expect(field.selectionEnd).toBe(7);
  expect(await copyText('Bonjour', null)).toBe(false);
});
