import { expect, it } from 'vitest';
import { fieldErrors } from './field-errors.ts';
import { fieldId } from './field-id.ts';

it('lists the errors in the order of the fields, each with the path of its own', () => {
  const values = { name: '', phones: [{ number: '' }, { number: '' }], email: '' };
  const errors = {
    email: { type: 'custom', message: 'E' },
    phones: [undefined, { number: { type: 'custom', message: 'P' } }],
    name: { type: 'custom', message: 'N' },
    root: { type: 'x' },
  };
  expect(fieldErrors(errors, values)).toEqual([
    { path: 'name', message: 'N' },
    { path: 'phones.1.number', message: 'P' },
    { path: 'email', message: 'E' },
  ]);
  expect(fieldId('phones.1.number')).toBe('phones-1-number');
});
