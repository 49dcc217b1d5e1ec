import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '#tests/harness/find-chromium.ts';

/** A headless Chromium; close it when done. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium() });
}
