import { expect, test } from 'vitest';
import { credentialsSchema } from './session.schema.ts';

const email = 'anais@riviere.example';

test.each([
  ['one character', 'x'],
  ['128 characters', 'x'.repeat(128)],
  ['spaces around', '  trois castors  '],
  ['every sort of character', 'é😀\u0000\n"\\中'],
])('a password of %s passes as it is', (_name, password) => {
  expect(credentialsSchema.parse({ email, password }).password).toBe(password);
});

test.each([
  [{ email, password: '' }],
  [{ email, password: 'x'.repeat(129) }],
  [{ email: '', password: 'x' }],
  [{ email: 'x'.repeat(255), password: 'x' }],
  [{ email, password: 12 }],
  [{ email }],
  [{ email, password: 'x', remember: true }],
])('refuses %j', (body) => {
  expect(credentialsSchema.safeParse(body).success).toBe(false);
});
