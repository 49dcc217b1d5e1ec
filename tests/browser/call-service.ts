import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/** A call of the page's own beside the forms, as who is signed in there: what the service answers, which must be no refusal. */
export async function callService(
  page: Page,
  method: string,
  address: string,
  body?: object,
): Promise<unknown> {
  const answer = await page.evaluate(
    async ({ method: how, address: where, body: what, key }) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const init = what === undefined ? {} : { headers, body: JSON.stringify(what) };
      const response = await fetch(where, { method: how, ...init });
      return { ok: response.ok, text: await response.text() };
    },
    { method, address, body, key: randomUUID() },
  );
  expect(answer.ok, answer.text).toBe(true);
  return answer.text === '' ? undefined : JSON.parse(answer.text);
}
