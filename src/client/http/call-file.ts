import type { Operation } from '#contract/operation.ts';
import { refusalIn } from './call-operation.ts';
import { NetworkFailure } from './network-failure.ts';
import { operationUrl } from './operation-url.ts';
import { ProblemRefusal } from './problem-refusal.ts';

/** Without a byte for so long, the file isn't coming any more. */
const SILENCE_MS = 30_000;

/** Parts of a file that the browser may keep out of its memory once they are so many bytes together. */
const FOLD_AT = 8 * 1024 * 1024;

interface FileCall {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal: AbortSignal;
  /** Told of each part as it comes. */
  onPart(part: Uint8Array<ArrayBuffer>): void;
}

export interface CalledFile {
  readonly blob: Blob;
  readonly name: string;
}

/**
 * Calls an operation whose answer is a file, and gives it once it is whole. Throws as `callOperation` does; a file that
 * breaks off is a `NetworkFailure`, never half a file.
 */
export async function callFile(described: Operation, call: FileCall): Promise<CalledFile> {
  const silence = new AbortController();
  const signal = AbortSignal.any([call.signal, silence.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE_MS);
  };
  listen();
  try {
    const response = await fetch(new URL(operationUrl(described.path, call.params), window.location.origin), {
      method: described.method,
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(call.body),
      signal,
    });
    if (response.status !== described.status) throw refusalIn(await response.json().catch(() => undefined));
    const parts = await readParts(response, (part) => {
      listen();
      call.onPart(part);
    });
    return {
      blob: new Blob(parts, { type: response.headers.get('content-type') ?? '' }),
      name: nameIn(response),
    };
  } catch (cause) {
    call.signal.throwIfAborted();
    if (cause instanceof ProblemRefusal || cause instanceof NetworkFailure) throw cause;
    throw new NetworkFailure(silence.signal.aborted ? 'timeout' : 'offline', cause);
  } finally {
    clearTimeout(timer);
  }
}

async function readParts(
  response: Response,
  onPart: (part: Uint8Array<ArrayBuffer>) => void,
): Promise<BlobPart[]> {
  const reader = response.body?.getReader();
  let parts: BlobPart[] = [];
  let loose = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    onPart(part.value);
    parts.push(part.value);
    loose += part.value.length;
    if (loose < FOLD_AT) continue;
    parts = [new Blob(parts)];
    loose = 0;
  }
  return parts;
}

function nameIn(response: Response): string {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'export';
}
