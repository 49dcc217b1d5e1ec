import { readFileSync } from 'node:fs';
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
      target: isSsrBuild ? 'node20' : 'baseline-widely-available',
      modulePreload: { polyfill: false },
      // Inlined files would be data: addresses, which the page's policy refuses.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
    test: {
      setupFiles: ['tests/setup.ts'],
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['src/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts', 'tests/tree/**/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'service',
            include: ['tests/{contract,store}/**/*.test.ts'],
            globalSetup: ['tests/harness/database-global-setup.ts'],
            testTimeout: 30_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'journeys',
            include: ['tests/journeys/**/*.test.tsx'],
            environment: 'jsdom',
            testTimeout: 20_000,
          },
        },
      ],
    },
  };
});
