import { expect, type Page } from '@playwright/test';
import { layoutFaults } from './layout-faults.ts';

/** The last is 1280 × 800 at 200 %. */
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
  { width: 640, height: 400 },
];

/** Fails on what doesn't hold in one of the windows; `name` says which state it was. */
export async function expectLayoutHolds(page: Page, name: string): Promise<void> {
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    await expect
      .poll(() => layoutFaults(page), { message: `${name} at ${size.width}`, timeout: 3000 })
      .toEqual([]);
  }
}
