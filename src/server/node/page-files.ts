import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PAGE_HEADERS } from '#server/http/security-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

type Bytes = Uint8Array<ArrayBuffer>;

interface PageFile {
  readonly headers: Record<string, string>;
  readonly bytes: Bytes;
  readonly zipped: Bytes | undefined;
}

/** Answers for the built console: its files, and its one page for every other path. */
export interface PageFiles {
  answer(request: Request): Response;
}

interface Told {
  /** One may sign in elsewhere too: the page says so to its scripts, which ask for nothing else. */
  readonly identityProvider: boolean;
}

/** Reads the built console into memory once: a few megabytes, and no file is touched by a request. */
export async function loadPageFiles(
  folder: string,
  told: Told = { identityProvider: false },
): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, PageFile>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(folder.length).replaceAll('\\', '/');
    // Hidden ones (the build's own manifest) are for tools.
    if (address.includes('/.')) continue;
    const marked = told.identityProvider && address === '/index.html';
    files.set(address, await loadFile(path, marked ? withIdentityProvider : (bytes) => bytes));
  }
  const page = files.get('/index.html');
  if (!page) throw new Error(`no index.html in ${folder}`);
  return { answer: (request) => answer(request, files, page) };
}

function withIdentityProvider(bytes: Bytes): Bytes {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(text.replace(/<html\b/, '<html data-identity="openid"'));
}

async function loadFile(path: string, prepare: (bytes: Bytes) => Bytes): Promise<PageFile> {
  const bytes = prepare(new Uint8Array(await readFile(path)));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const lasting = /\/assets\//.test(path.replaceAll('\\', '/'));
  const squeezable = !/woff2|png/.test(type);
  return {
    bytes,
    zipped: squeezable ? new Uint8Array(await promisify(gzip)(bytes)) : undefined,
    headers: {
      ...PAGE_HEADERS,
      'content-type': type,
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    },
  };
}

function answer(request: Request, files: ReadonlyMap<string, PageFile>, page: PageFile): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { ...PAGE_HEADERS, allow: 'GET, HEAD' } });
  }
  const { pathname } = new URL(request.url);
  const file = files.get(pathname) ?? (extname(pathname) === '' ? page : undefined);
  if (!file) return new Response(null, { status: 404, headers: PAGE_HEADERS });
  const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '') ? file.zipped : undefined;
  const headers = zipped ? { ...file.headers, 'content-encoding': 'gzip' } : file.headers;
  const body = request.method === 'HEAD' ? null : (zipped ?? file.bytes);
  return new Response(body, { status: 200, headers });
}
