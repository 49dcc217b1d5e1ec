/** Codes by time (RFC 6238): SHA-1, six digits, thirty seconds, what every authenticator application knows. */
const STEP_MS = 30_000;
const DIGITS = 6;
const SEED_BYTES = 20;
/** A clock may be a step off either way. */
const STEPS_OFF = [0, -1, 1];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A seed of 160 bits, in base 32 (RFC 4648) without padding. */
export function newSeed(): string {
  const bits = Array.from(crypto.getRandomValues(new Uint8Array(SEED_BYTES)), (byte) =>
    byte.toString(2).padStart(8, '0'),
  ).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
}

/** What an authenticator application reads from a picture. */
export function seedUri(seed: string, email: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  const query = new URLSearchParams({ secret: seed, issuer, algorithm: 'SHA1', digits: '6', period: '30' });
  return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`;
}

/** The time step whose code was typed, if it is about now; `undefined` for any other. */
export async function matchingStep(seed: string, typed: string, now: Date): Promise<number | undefined> {
  const current = Math.floor(now.getTime() / STEP_MS);
  const codes = await Promise.all(STEPS_OFF.map((off) => codeAt(seed, current + off)));
  const at = codes.indexOf(typed);
  return at < 0 ? undefined : current + (STEPS_OFF[at] ?? 0);
}

/** The code of a time step. */
export async function codeAt(seed: string, step: number): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  const key = await crypto.subtle.importKey('raw', bytesOf(seed), algorithm, false, ['sign']);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter));
  const place = mac.getUint8(mac.byteLength - 1) & 15;
  const number = mac.getUint32(place) & 0x7f_ff_ff_ff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

export function stepOf(now: Date): number {
  return Math.floor(now.getTime() / STEP_MS);
}

function bytesOf(seed: string): Uint8Array<ArrayBuffer> {
  const bits = [...seed].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
