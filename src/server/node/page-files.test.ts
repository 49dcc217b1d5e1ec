import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPageFiles, type PageFiles } from './page-files.ts';

const PAGE = '<!doctype html><html lang="fr-CA"><title>Mandat</title>';
const SCRIPT = 'export const answer = 42;\n'.repeat(50);

let root: string;
let files: PageFiles;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mandat-pages-'));
  const folder = join(root, 'client');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'kept outside');
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'assets', 'main-4f2a.js'), SCRIPT);
  await mkdir(join(folder, '.vite'));
  await writeFile(join(folder, '.vite', 'manifest.json'), '{}');
  await writeFile(join(folder, 'assets', 'sans-9c1d.woff2'), Uint8Array.of(1, 2, 3));
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  files = await loadPageFiles(folder);
});

afterAll(() => rm(root, { recursive: true }));

function ask(path: string, init: RequestInit = {}): Response {
  return files.answer(new Request(new URL(path, 'http://mandat.example/'), init));
}

describe('files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets/main-4f2a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/sans-9c1d.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ])('%s is %s, kept %s', (path, type, kept) => {
    const response = ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(kept);
    expect(response.headers.get('vary')).toBe('accept-encoding');
  });

  test.each(['/connexion', '/profils/1/contacts?page=2', '/a/b/c/', '/assets'])(
    '%s is the one page',
    async (path) => {
      const response = ask(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(PAGE);
    },
  );

  test.each([
    '/assets/main-0000.js',
    '/favicon.ico',
    '/assets/main-4f2a.js.map',
    '/robots.txt',
    '/.vite/manifest.json',
  ])('%s is not there', async (path) => {
    const response = ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/....//secret.txt',
  '/%00/../secret.txt',
  '//secret.txt',
])('nothing outside the folder is reached by %s', async (path) => {
  const response = files.answer(new Request(`http://mandat.example${path}`));
  expect(await response.text()).not.toContain('kept outside');
});

describe('how it is sent', () => {
  test('squeezed for whoever takes it, plain for others', async () => {
    const squeezed = ask('/assets/main-4f2a.js', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(squeezed.headers.get('content-encoding')).toBe('gzip');
    const bytes = new Uint8Array(await squeezed.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(SCRIPT);
    expect(bytes.length).toBeLessThan(SCRIPT.length);

    const plain = ask('/assets/main-4f2a.js');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(SCRIPT);
  });

  test('fonts, squeezed already, go as they are', async () => {
    const font = ask('/assets/sans-9c1d.woff2', { headers: { 'accept-encoding': 'gzip' } });
    expect(font.headers.get('content-encoding')).toBeNull();
    expect(new Uint8Array(await font.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
  });

  test('HEAD gives the headers of GET and no body', async () => {
    const get = ask('/', { headers: { 'accept-encoding': 'gzip' } });
    const head = ask('/', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
    expect(head.status).toBe(200);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe('');
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is not allowed', (method) => {
    const response = ask('/', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test.each([
    ['GET', '/'],
    ['GET', '/assets/main-4f2a.js'],
    ['GET', '/missing.js'],
    ['POST', '/'],
  ])('%s %s carries the security headers', (method, path) => {
    const { headers } = ask(path, { method });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });
});

test('the page alone tells whether one may sign in elsewhere', async () => {
  const told = await loadPageFiles(join(root, 'client'), { identityProvider: true });
  const textAt = async (from: PageFiles, path: string) =>
    (await from.answer(new Request(new URL(path, 'http://localhost')))).text();
  expect(await textAt(told, '/connexion')).toBe(
    '<!doctype html><html data-identity="openid" lang="fr-CA"><title>Mandat</title>',
  );
  expect(await textAt(told, '/assets/main-4f2a.js')).toBe(SCRIPT);
  expect(await textAt(files, '/connexion')).toBe(PAGE);
});

test('a folder without a page is refused', async () => {
  await expect(loadPageFiles(join(root, 'client', 'assets'))).rejects.toThrow('no index.html');
});
