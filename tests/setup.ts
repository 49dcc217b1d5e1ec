import type {} from '@testing-library/jest-dom/vitest';
import { afterAll, afterEach } from 'vitest';

type Complaint = readonly unknown[];

const complaints: Complaint[] = [];
const LEVELS = ['error', 'warn'] as const;

/** Nothing complains unheard: a test that expects a complaint lays its own spy over `console.error` or `console.warn`. */
function listen(): void {
  for (const level of LEVELS) {
    console[level] = (...words: unknown[]) => complaints.push([`console.${level}:`, ...words]);
  }
}

function failOnComplaints(): void {
  const heard = complaints.splice(0).map((words) => words.map(textOf).join(' '));
  listen();
  if (heard.length > 0) throw new Error(`unexpected complaints:\n${heard.join('\n')}`);
}

function textOf(word: unknown): string {
  if (word instanceof Error) return word.stack ?? word.message;
  return typeof word === 'string' ? word : (JSON.stringify(word) ?? String(word));
}

listen();
afterEach(failOnComplaints);
afterAll(failOnComplaints);

if ('document' in globalThis) {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // A busy machine is slow, not wrong: what must appear may take its time.
  configure({ asyncUtilTimeout: 10_000 });
  // React asks for it; the library sets it by itself only where the hooks of the tests are global.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // Hooks run in the reverse order of their registration: what cleaning up complains of is heard too.
  afterEach(cleanup);
  answerRelativeAddresses();
}

/** A browser resolves `/api/session` against the page; Node's own `fetch` and `Request` refuse it. */
function answerRelativeAddresses(): void {
  const plainFetch = globalThis.fetch;
  const PlainRequest = globalThis.Request;
  const resolved = (input: RequestInfo | URL) =>
    typeof input === 'string' ? new URL(input, location.href) : input;

  globalThis.fetch = (input, init) => plainFetch(resolved(input), init);
  globalThis.Request = class extends PlainRequest {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(resolved(input), init);
    }
  };
}
