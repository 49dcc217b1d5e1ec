import { describe, expect, it } from 'vitest';
import { internalPath } from './internal-path.ts';

describe('internalPath', () => {
  it.each([
    '/',
    '/mon-organisation/contacts?search=C%C3%B4t%C3%A9&active=true#page-heading',
    '/mon-organisation/contacts/11111111-1111-4111-8111-111111111111',
    '/demandes?retour=https://ailleurs.example',
  ])('keeps %s', (path) => {
    expect(internalPath(path)).toBe(path);
  });

  it.each([
    ['another site', 'https://ailleurs.example/'],
    ['another site without its scheme', '//ailleurs.example'],
    ['a backslash read as a slash', '/\\ailleurs.example'],
    ['a backslash further on', '/a\\..\\..//ailleurs.example'],
    ['a tab that browsers drop', '/\t/ailleurs.example'],
    ['a line break that browsers drop', '/\n/ailleurs.example'],
    ['dots that leave two slashes', '/.//ailleurs.example'],
    ['a script', 'javascript:alert(1)'],
    ['a path of nowhere', 'mon-organisation'],
    ['the sign-in page itself', '/connexion?retour=/'],
    ['the service', '/api/session'],
    ['nothing', ''],
    ['several values', ['/']],
    ['no value', undefined],
  ])('refuses %s', (_name, value) => {
    expect(internalPath(value)).toBeUndefined();
  });
});
