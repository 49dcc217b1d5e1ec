import { Refusal } from './refusal.ts';

/** No form of the console comes near it. */
const BODY_LIMIT = 64 * 1024;

/** Reads the JSON body of a request. Refuses other media types, oversized bodies and text that isn't JSON. */
export async function readBody(request: Request, limit = BODY_LIMIT): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('body-not-json');
  const text = await readText(request, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('body-malformed');
  }
}

async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Refusal('body-too-large');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  const next = () => reader?.read().catch(refuseBroken);
  for (let part = await next(); part && !part.done; part = await next()) {
    length += part.value.byteLength;
    if (length > limit) {
      await reader?.cancel();
      throw new Refusal('body-too-large');
    }
    chunks.push(part.value);
  }
  return decode(chunks, length);
}

/** The caller went away before the end of his own body: no fault of ours. */
function refuseBroken(): never {
  throw new Refusal('body-malformed');
}

function decode(chunks: readonly Uint8Array[], length: number): string {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('body-malformed');
  }
}
