import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordHashing } from '#server/auth/password-hashing.ts';

/** N, r and p: about 300 ms and 32 MB a password (reliability, section 6). */
const COST = { N: 2 ** 15, r: 8, p: 3 };
const KEY_LENGTH = 64;

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { ...COST, maxmem: 256 * COST.N * COST.r };
    scrypt(password, salt, KEY_LENGTH, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** scrypt by Node, off the main thread. Kept as `scrypt$salt$key`, both in hexadecimal. */
export const scryptHashing: PasswordHashing = {
  async hash(password) {
    const salt = randomBytes(16);
    const key = await derive(password, salt);
    return `scrypt$${salt.toString('hex')}$${key.toString('hex')}`;
  },
  async verify(password, kept) {
    const [, salt = '', key = ''] = kept.split('$');
    const expected = Buffer.from(key, 'hex');
    const derived = await derive(password, Buffer.from(salt, 'hex'));
    return expected.length === derived.length && timingSafeEqual(expected, derived);
  },
};
