import type { PasswordHashing } from '#server/auth/password-hashing.ts';

/** What a browser has by itself. The demo's one password is printed on its page: the cost only keeps the page quick. */
const ITERATIONS = 10_000;

async function derive(password: string, salt: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations: ITERATIONS };
  const bits = await crypto.subtle.deriveBits(parameters, key, 256);
  return Array.from(new Uint8Array(bits), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Password hashing of demo mode and of tests without Node's own. */
export const browserHashing: PasswordHashing = {
  async hash(password) {
    const salt = crypto.randomUUID();
    return `pbkdf2$${salt}$${await derive(password, salt)}`;
  },
  async verify(password, kept) {
    const [, salt = '', key] = kept.split('$');
    return (await derive(password, salt)) === key;
  },
};
