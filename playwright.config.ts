import { defineConfig } from '@playwright/test';
import type { ConsoleOptions } from '#tests/browser/console-test.ts';
import { findChromium } from '#tests/harness/find-chromium.ts';

// Looked for once: the workers, which read this file again, are given what was found.
process.env.CHROMIUM_PATH ||= await findChromium();

/** `npm run screenshots` takes the pictures and tests nothing; `playwright test` does the contrary. */
const pictures = process.env.npm_lifecycle_event === 'screenshots';

export default defineConfig<ConsoleOptions>({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/global-setup.ts',
  outputDir: '.cache/browser',
  reporter: [['line'], ...(pictures ? [] : [['json', { outputFile: '.cache/playwright.json' }] as const])],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'fr-CA',
    timezoneId: 'America/Toronto',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    // A trace of every test costs a fifth of the time; of a failed one, `playwright test --trace on` makes it.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: pictures
    ? [{ name: 'pictures', testMatch: 'pictures/*.test.ts', use: { mode: 'demo' } }]
    : [
        { name: 'demo', testMatch: '{both,demo}/*.test.ts', use: { mode: 'demo' } },
        { name: 'real', testMatch: '{both,real}/*.test.ts', use: { mode: 'real' } },
      ],
});
