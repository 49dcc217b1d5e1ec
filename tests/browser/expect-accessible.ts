import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface WithAxe {
  axe?: { run(context: Element | Document, options: object): Promise<AxeResults> };
}

/**
 * Fails on what axe finds in the page, or in one part of it: the part that is open, where react-aria hides the rest.
 * `name` says which state it was.
 */
export async function expectAccessible(page: Page, name: string, part?: string): Promise<void> {
  if (part !== undefined) await expect(page.locator(part)).toBeVisible();
  const loaded = await page.evaluate(() => Boolean((window as WithAxe).axe));
  // Evaluated, not added to the page: the content security policy lets no such script in.
  if (!loaded) await page.evaluate(source);
  const found = await page.evaluate(
    async ({ tags, selector }) => {
      const context = selector === undefined ? document : document.querySelector(selector);
      if (!context) return [`nothing to look at: ${selector}`];
      const results = await (window as WithAxe).axe?.run(context, {
        runOnly: tags,
        resultTypes: ['violations'],
      });
      return results?.violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
      );
    },
    { tags: TAGS, selector: part },
  );
  expect(found, `axe: ${name}`).toEqual([]);
}
