import type { App, Sender } from '#server/app.ts';
import type { PageFiles } from './page-files.ts';

const SERVICE = /^\/(api\/|healthz$|readyz$)/;

/** What one port serves: the service under `/api`, the health checks, and the console everywhere else. */
export function servedFetch(
  app: App,
  files: PageFiles,
): (request: Request, from: Sender) => Response | Promise<Response> {
  return (request, from) =>
    SERVICE.test(new URL(request.url).pathname) ? app.fetch(request, from) : files.answer(request);
}
