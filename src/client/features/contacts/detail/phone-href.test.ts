import { expect, it } from 'vitest';
import { phoneHref } from './phone-href.ts';

it('dials the number, and the extension when there is one', () => {
  expect(phoneHref({ number: '+15145933132', extension: null })).toBe('tel:+15145933132');
  expect(phoneHref({ number: '+15145933132', extension: '22' })).toBe('tel:+15145933132;ext=22');
});
