import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

/** What a browser says when all is not well: errors and warnings, refusals of the page's policy, requests to elsewhere. */
export interface Complaints {
  /** Complaints that this test provokes: they are expected to match. */
  allow(pattern: RegExp): void;
  /** Those that no pattern explains. */
  unexplained(): string[];
}

/** Listens to every page and worker of the context. `address`: the one origin that may be asked. */
export function hearComplaints(context: BrowserContext, address: string): Complaints {
  const heard: string[] = [];
  const allowed: RegExp[] = [];
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    heard.push(`console.${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => heard.push(`uncaught: ${fault.error().stack || fault.error().message}`));
  context.on('request', (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address && !/^(data|blob|about):/.test(protocol))
      heard.push(`asked elsewhere: ${request.url()}`);
  });
  return {
    allow: (pattern) => allowed.push(pattern),
    unexplained: () => heard.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint))),
  };
}
