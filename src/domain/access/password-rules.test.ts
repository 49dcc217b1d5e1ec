import { expect, test } from 'vitest';
import { findPasswordFlaw } from './password-rules.ts';

const owner = {
  email: 'noemie.theriault@charpenterie-outardes.example',
  firstName: 'Noémie',
  lastName: 'Thériault-Bélanger',
  organisations: ['Charpenterie de l’Anse-aux-Outardes inc.', 'Cabinet Rivière-Ouelle CPA'],
};
const codeOf = (password: string) => findPasswordFlaw(password, owner)?.code;

test.each([
  'sept cormorans lisent à voix haute',
  'trois-castors-sous-la-neige',
  'Kt7#vQ!z9m&Xw2@',
  'девять медведей поют',
  '   espaces partout   ',
  'vélo lampe gruyère',
  '🦫🦆🐢🦉🐿️🦔🦝🐇🦌🐟🐌🦎🐦🐸🦊',
  'xkv wqp jzt mrn',
])('takes %j', (password) => {
  expect(codeOf(password)).toBeUndefined();
});

test.each([
  ['quatorze mots!', 'too-short'],
  ['é'.repeat(129), 'too-long'],
  ['aaaaaaaaaaaaaaa', 'password-common'],
  ['abcabcabcabcabc', 'password-common'],
  ['123456789012345', 'password-common'],
  ['azertyuiopqsdfgh', 'password-common'],
  ['qwertyuiop123456', 'password-common'],
  ['motdepassemotdepasse', 'password-common'],
  ['MotDePasse2026!!', 'password-common'],
  ['P@ssw0rdP@ssw0rd', 'password-common'],
  ['Password12345678', 'password-common'],
  ['correct horse battery staple', 'password-common'],
  ['jeMeSouviens!!!!', 'password-common'],
  ['administrateur2026', 'password-common'],
  ['1qaz2wsx3edc4rfv', 'password-common'],
  ['montrealcanadiens', 'password-common'],
  ['!!!!!!!!!!!!!!!!!!!', 'password-common'],
  ['les chats de NOEMIE dorment', 'password-too-similar'],
  ['le chien de theriault belanger', 'password-too-similar'],
  ['noemie.theriault@ vélo lampe', 'password-too-similar'],
  ['vélo charpenterie-outardes lampe', 'password-too-similar'],
  ['chez cabinet riviere ouelle cpa', 'password-too-similar'],
  ['Charpenterie de l’Anse-aux-Outardes', 'password-too-similar'],
])('refuses %j: %s', (password, code) => {
  expect(codeOf(password)).toBe(code);
});

test('tells how many characters are needed, and counts what is seen as one as one', () => {
  expect(findPasswordFlaw('🦫🦆', owner)).toEqual({ code: 'too-short', params: { min: 15 } });
});
