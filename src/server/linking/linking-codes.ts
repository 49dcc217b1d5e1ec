import {
  LINKING_CODE_ALPHABET,
  LINKING_CODE_DAYS,
  LINKING_CODE_LENGTH,
} from '#domain/linking/linking-code.ts';
import { LINKING_IDENTIFIER_LENGTH } from '#domain/linking/linking-identifier.ts';

/** How codes are made, recognised and hidden; nothing else knows the server's keys. */
export interface LinkingCodes {
  /** Days that a new code lives. */
  readonly days: number;
  newIdentifier(): string;
  newCode(): string;
  /** What is kept of a code: an HMAC of it and its identifier. */
  hash(identifier: string, code: string): Promise<string>;
  /** What the outbox holds of a code until the mail has left: only this server, and only for this mail, can read it. */
  seal(mailId: string, code: string): Promise<string>;
  /** The code again. Throws when it was sealed with another key, or for another mail. */
  unseal(mailId: string, sealed: string): Promise<string>;
}

interface Options {
  readonly secret: string;
  readonly days?: number;
}

const NONCE_BYTES = 12;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Codes with keys that are derived from the server's secret, one for each purpose. */
export function createLinkingCodes({ secret, days = LINKING_CODE_DAYS }: Options): LinkingCodes {
  let keys: Promise<{ hashing: CryptoKey; sealing: CryptoKey }> | undefined;
  const derived = () => {
    keys ??= deriveKeys(secret);
    return keys;
  };

  return {
    days,
    newIdentifier: () => randomText(LINKING_IDENTIFIER_LENGTH),
    newCode: () => randomText(LINKING_CODE_LENGTH),
    async hash(identifier, code) {
      const { hashing } = await derived();
      const mac = await crypto.subtle.sign('HMAC', hashing, bytesOf(`${identifier} ${code}`));
      return hexOf(new Uint8Array(mac));
    },
    async seal(mailId, code) {
      const { sealing } = await derived();
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = await crypto.subtle.encrypt(sealingOf(mailId, iv), sealing, bytesOf(code));
      return hexOf(iv) + hexOf(new Uint8Array(sealed));
    },
    async unseal(mailId, sealed) {
      const { sealing } = await derived();
      const bytes = Uint8Array.from(sealed.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
      const algorithm = sealingOf(mailId, bytes.slice(0, NONCE_BYTES));
      return new TextDecoder().decode(
        await crypto.subtle.decrypt(algorithm, sealing, bytes.slice(NONCE_BYTES)),
      );
    },
  };
}

function sealingOf(mailId: string, iv: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv, additionalData: bytesOf(mailId) };
}

async function deriveKeys(secret: string) {
  const base = await crypto.subtle.importKey('raw', bytesOf(secret), 'HKDF', false, ['deriveKey']);
  const from = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: bytesOf(info),
  });
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const aes = { name: 'AES-GCM', length: 256 };
  return {
    hashing: await crypto.subtle.deriveKey(from('mandat linking code'), base, hmac, false, ['sign']),
    sealing: await crypto.subtle.deriveKey(from('mandat outbox seal'), base, aes, false, [
      'encrypt',
      'decrypt',
    ]),
  };
}

/** Thirty-two letters: five bits of a byte give each of them the same chance. */
function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => LINKING_CODE_ALPHABET[byte & 31]).join('');
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
