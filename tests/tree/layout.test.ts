import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { treeFiles } from './tree-files.ts';

const topLevel = new Set([
  'src',
  'public',
  'mocks',
  'locales',
  'tests',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'biome.json',
  'playwright.config.ts',
  'knip.json',
]);

const rooms = new Set(['domain', 'contract', 'server', 'client', 'main.tsx', 'serve.ts']);

/** Names that say nothing of what is inside. */
const drawers = new Set([
  'lib',
  'libs',
  'util',
  'utils',
  'hook',
  'hooks',
  'helper',
  'helpers',
  'common',
  'type',
  'types',
  'component',
  'components',
]);

/** Names that a tool or a habit of the trade fixes. */
const fixedNames = new Set(['README.md', 'mockServiceWorker.js']);

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

const files = treeFiles();
const inRooms = files.filter((path) => /^(src|public|mocks|locales|tests)\//.test(path));

describe('the layout', () => {
  it('has only the fixed names and dotfiles at the top', () => {
    const top = [...new Set(files.map((path) => path.split('/')[0] ?? ''))];
    expect(top.filter((name) => !name.startsWith('.') && !topLevel.has(name))).toEqual([]);
  });

  it('has four rooms and two doors in src', () => {
    const inSrc = new Set(files.filter((path) => path.startsWith('src/')).map((path) => path.split('/')[1]));
    expect([...inSrc].filter((name) => name !== undefined && !rooms.has(name))).toEqual([]);
  });

  it('has no drawers: shared code is named after what it does', () => {
    const inDrawers = inRooms.filter((path) => {
      const folders = dirname(path).split('/');
      const isCode = /\.(ts|tsx|css)$/.test(path);
      const name = basename(path).split('.')[0] ?? '';
      return folders.some((folder) => drawers.has(folder)) || (isCode && drawers.has(name));
    });
    expect(inDrawers).toEqual([]);
  });

  it('has kebab-case names only', () => {
    const badlyNamed = inRooms.filter((path) =>
      path.split('/').some((name) => !fixedNames.has(name) && !name.startsWith('.') && !kebab.test(name)),
    );
    expect(badlyNamed).toEqual([]);
  });

  it('has no index files', () => {
    expect(inRooms.filter((path) => /(^|\/)index\.[^/]+$/.test(path))).toEqual([]);
  });

  it('keeps each feature of the client in a folder of its own', () => {
    const loose = files.filter((path) => /^src\/client\/features\/[^/]+$/.test(path));
    expect(loose).toEqual([]);
  });
});
