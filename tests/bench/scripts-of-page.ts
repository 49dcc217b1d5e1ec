import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

export interface FirstLoad {
  readonly files: number;
  /** Of all scripts together, in bytes: each squeezed by itself, at gzip's best as size-limit does. */
  readonly gzip: number;
  readonly plain: number;
}

/** Opens the address in a page that has loaded nothing yet, and weighs every script fetched until nothing moves any more. */
export async function scriptsOfPage(page: Page, address: string, ready: string): Promise<FirstLoad> {
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  const scripts = answers.filter((answer) => new URL(answer.url()).pathname.endsWith('.js'));
  const bodies = await Promise.all(scripts.map((answer) => answer.body()));
  return {
    files: bodies.length,
    gzip: sum(bodies.map((body) => gzipSync(body, { level: 9 }).length)),
    plain: sum(bodies.map((body) => body.length)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
