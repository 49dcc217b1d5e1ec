import { readFileSync } from 'node:fs';

const BUILD = 'dist/client';
const manifest = JSON.parse(readFileSync(`${BUILD}/.vite/manifest.json`, 'utf8'));

/** The chunks that one chunk needs before it runs, itself included; what it may import later isn't among them. */
function chunksOf(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`no chunk of ${key} in the build`);
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of chunk.imports ?? []) chunksOf(imported, found);
  return found;
}

/** All JavaScript of a first visit: the page's own, that of its routes, and the words of one language. */
function firstLoad(name, limit, routes) {
  const found = new Set();
  for (const key of ['index.html', 'src/client/i18n/french.ts', ...routes]) chunksOf(key, found);
  const path = [...found].map((key) => `${BUILD}/${manifest[key].file}`).concat(`${BUILD}/theme.js`);
  return { name, path, limit, gzip: true };
}

// `npm run bench` loads the same two pages in a browser and compares.
export default [
  firstLoad('sign-in', '175 kB', ['src/client/app/sign-in-screen.tsx']),
  firstLoad('contacts', '240 kB', [
    'src/client/app/shell/app-shell.tsx',
    'src/client/app/shell/organisation-layout.tsx',
    'src/client/features/contacts/list/contact-list-page.tsx',
  ]),
];
