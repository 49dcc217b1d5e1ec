import { describe, expect, test } from 'vitest';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';

const LIMIT = 64 * 1024;

function requestOf(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request('http://mandat.example/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);
}

/** A body sent piece by piece, without a length; tells how many pieces were taken. */
function streamed(piece: string, pieces: number): { body: ReadableStream<Uint8Array>; taken: () => number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken === pieces) return controller.close();
      taken += 1;
      controller.enqueue(new TextEncoder().encode(piece));
    },
  });
  return { body, taken: () => taken };
}

describe('reads JSON', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    ' application/json ;charset="utf-8"',
  ])('sent as %j', async (type) => {
    await expect(readBody(requestOf('{"a":"é"}', { 'content-type': type }))).resolves.toEqual({ a: 'é' });
  });

  test('in pieces that cut a character in two', async () => {
    const bytes = new TextEncoder().encode('{"a":"é"}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    await expect(readBody(requestOf(body))).resolves.toEqual({ a: 'é' });
  });

  test('up to the limit, to the byte', async () => {
    const text = JSON.stringify('x'.repeat(LIMIT - 2));
    await expect(readBody(requestOf(text))).resolves.toHaveLength(LIMIT - 2);
  });
});

describe('refuses', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json-patch+json',
    'text/json',
  ])('a body sent as %s', async (type) => {
    await expect(readBody(requestOf('{}', { 'content-type': type }))).rejects.toEqual(
      new Refusal('body-not-json'),
    );
  });

  test('a body without a type', async () => {
    const request = new Request('http://mandat.example/', { method: 'POST' });
    await expect(readBody(request)).rejects.toEqual(new Refusal('body-not-json'));
  });

  test.each([
    ['nothing', ''],
    ['a piece of JSON', '{"a":'],
    ['two values', '{}{}'],
    ['single quotes', "{'a':1}"],
    ['a comma too many', '{"a":1,}'],
    ['NaN', 'NaN'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
  ])('%s', async (_name, body) => {
    await expect(readBody(requestOf(body))).rejects.toEqual(new Refusal('body-malformed'));
  });

  test('one byte beyond the limit', async () => {
    const text = JSON.stringify('x'.repeat(LIMIT - 1));
    await expect(readBody(requestOf(text))).rejects.toEqual(new Refusal('body-too-large'));
  });

  test('a body that announces more, before it is read', async () => {
    const { body, taken } = streamed('{}', 1);
    const request = requestOf(body, { 'content-length': String(LIMIT + 1) });
    await expect(readBody(request)).rejects.toEqual(new Refusal('body-too-large'));
    expect(taken()).toBeLessThanOrEqual(1);
  });

  test('a body without a length as soon as it passes the limit', async () => {
    const { body, taken } = streamed('x'.repeat(1024), 100_000);
    await expect(readBody(requestOf(body))).rejects.toEqual(new Refusal('body-too-large'));
    expect(taken()).toBeLessThan(80);
  });

  test('a length that lies about more', async () => {
    const { body } = streamed('x'.repeat(1024), 100);
    await expect(readBody(requestOf(body, { 'content-length': '2' }))).rejects.toEqual(
      new Refusal('body-too-large'),
    );
  });

  test('a body that breaks off', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('connection reset'));
      },
    });
    await expect(readBody(requestOf(body))).rejects.toEqual(new Refusal('body-malformed'));
  });
});
