import { expect, test } from 'vitest';
import { servedFetch } from './served-fetch.ts';

const app = { fetch: async () => new Response('service') };
const files = { answer: () => new Response('page') };

test.each([
  ['/api/session', 'service'],
  ['/readyz', 'service'],
  ['/', 'page'],
  ['/contacts', 'page'],
  ['/readyz/autre', 'page'],
])('%s is answered by the %s, and browsers keep to https once it is served so', async (path, text) => {
  for (const secure of [true, false]) {
    const request = new Request(new URL(path, 'http://mandat.example'));
    const answer = await servedFetch(app, files, { secure })(request, { address: null });
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('strict-transport-security')).toBe(
      secure ? 'max-age=63072000; includeSubDomains' : null,
    );
  }
});
