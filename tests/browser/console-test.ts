import { test as base, expect } from '@playwright/test';
import { type Complaints, hearComplaints } from './complaints.ts';
import { NOBODYS } from './serve-demo.ts';
import { type Mode, servedAddress } from './served-address.ts';

export interface ConsoleOptions {
  /** Which of the two builds the project tries. */
  mode: Mode;
}

interface ConsoleFixtures {
  complaints: Complaints;
}

/** Playwright's `test` on one of the two builds. A test fails on any complaint of the browser that it doesn't allow. */
export const test = base.extend<ConsoleFixtures & ConsoleOptions>({
  mode: ['demo', { option: true }],
  baseURL: async ({ mode }, use) => use(servedAddress(mode)),
  complaints: [
    async ({ context, mode }, use) => {
      const complaints = hearComplaints(context, servedAddress(mode));
      // A page that is left while it starts can't look for a newer worker any more; the library that asks doesn't listen.
      if (mode === 'demo') {
        complaints.allow(/Failed to update a ServiceWorker .*mockServiceWorker\.js'\): Not found/);
        // A busy browser puts the worker to sleep between two requests; the page wakes it and asks again (`mocks/stay-awake.ts`).
        complaints.allow(new RegExp(`status of ${NOBODYS} .*/api/`));
      }
      await use(complaints);
      expect(complaints.unexplained(), 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});
