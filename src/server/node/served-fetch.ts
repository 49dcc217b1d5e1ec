import type { App } from '#server/app.ts';
import type { PageFiles } from './page-files.ts';

const SERVICE = /^\/(api\/|healthz$|readyz$)/;

/** What one port serves: the service under `/api`, the health checks, and the console everywhere else. */
export function servedFetch(app: App, files: PageFiles): (request: Request) => Response | Promise<Response> {
  return (request) =>
    SERVICE.test(new URL(request.url).pathname) ? app.fetch(request) : files.answer(request);
}
