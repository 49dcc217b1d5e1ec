import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const WORKER = '/mockServiceWorker.js';

/** Demo mode alone gets the service worker of MSW; it's taken from the package, so the two can't drift. */
function demoWorker(): Plugin {
  const source = () => readFileSync('node_modules/msw/lib/mockServiceWorker.js', 'utf8');
  return {
    name: 'demo-worker',
    configureServer(server) {
      server.middlewares.use(WORKER, (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(source());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: WORKER.slice(1), source: source() });
    },
  };
}

/** Files share what they import, for nothing there keeps anything in a module: importing it anew took as long as the tests. */
const SHARED_MODULES = { isolate: false };

/** `npm run check:slow` alone runs them. */
const slowChecks = {
  extends: true as const,
  test: {
    name: 'slow',
    include: ['tests/slow/**/*.test.ts'],
    globalSetup: ['tests/harness/server-global-setup.ts', 'tests/harness/database-global-setup.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 60_000,
  },
};

/** Two chunks that change only when a library does; without them every page pays for many small ones. */
const LIBRARY_CHUNKS = [
  {
    name: 'base',
    // Not what later pages alone use of a library.
    test: /^(?!.*(infiniteQueryObserver|queriesObserver|useQueries)).*node_modules\/(react|react-dom|scheduler|zod|i18next|react-i18next|use-sync-external-store|@tanstack\/(react-router|router-core|history|react-query|query-core|store|react-store))\//,
    priority: 10,
  },
  {
    name: 'aria',
    test: /node_modules\/(react-aria|react-aria-components|react-stately|@react-aria|@react-stately|@internationalized)\//,
    priority: 5,
    // Else a part that one page loads late (a combobox) would come with the parts that every page has.
    entriesAware: true,
    entriesAwareMergeThreshold: 4000,
  },
];

export default defineConfig(({ mode, isSsrBuild }) => {
  const demo = mode === 'demo';
  return {
    plugins: [react(), ...(demo ? [demoWorker()] : [])],
    publicDir: isSsrBuild ? false : 'public',
    server: { port: 4181 },
    preview: { port: 4182 },
    build: {
      outDir: isSsrBuild ? 'dist/server' : demo ? 'dist/demo' : 'dist/client',
      emptyOutDir: true,
      // Which chunk imports which: the size limits follow it.
      manifest: !demo && !isSsrBuild,
      target: isSsrBuild ? 'node20' : 'baseline-widely-available',
      modulePreload: { polyfill: false },
      // Inlined files would be data: addresses, which the page's policy refuses.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // The demo carries the whole service and the sign-in's library: no warning for that one.
      chunkSizeWarningLimit: demo ? 2000 : 500,
      ...(!isSsrBuild && { rolldownOptions: { output: { codeSplitting: { groups: LIBRARY_CHUNKS } } } }),
    },
    test: {
      setupFiles: ['tests/setup.ts'],
      // Vitest leaves a processor to itself: on two that would be half of them.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            ...SHARED_MODULES,
            include: ['src/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts', 'tests/tree/**/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'service',
            ...SHARED_MODULES,
            include: ['tests/{contract,store}/**/*.test.ts'],
            globalSetup: ['tests/harness/database-global-setup.ts'],
            testTimeout: 30_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'process',
            include: ['tests/process/**/*.test.ts'],
            globalSetup: ['tests/harness/database-global-setup.ts', 'tests/harness/server-global-setup.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            // After the others: it watches how fast real processes start and end.
            sequence: { groupOrder: 1 },
          },
        },
        ...(mode === 'slow' ? [slowChecks] : []),
        {
          extends: true,
          test: {
            name: 'journeys',
            include: ['tests/journeys/**/*.test.tsx'],
            environment: 'jsdom',
            testTimeout: 60_000,
          },
        },
      ],
    },
  };
});
