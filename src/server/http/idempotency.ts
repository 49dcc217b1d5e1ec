import { Refusal } from './refusal.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The key of a write: 1 to 255 visible ASCII characters; refused when missing or otherwise. */
export function idempotencyKeyOf(request: Request): string {
  const key = request.headers.get('idempotency-key') ?? '';
  if (!KEY.test(key)) throw new Refusal('idempotency-key-required');
  return key;
}

/** Tells one request from another: method, path, version asked for, and body, as a SHA-256 in hexadecimal. */
export async function fingerprintOf(request: Request, body: unknown): Promise<string> {
  const { pathname, search } = new URL(request.url);
  const text = JSON.stringify([
    request.method,
    pathname + search,
    request.headers.get('if-match'),
    body ?? null,
  ]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
