import type { App, Sender } from '#server/app.ts';
import type { PageFiles } from './page-files.ts';

const SERVICE = /^\/(api\/|healthz$|readyz$)/;

/** Two years of https alone, here and below (ASVS 3.4.1). */
const HTTPS_ONLY = 'max-age=63072000; includeSubDomains';

/** What one port serves: the service under `/api`, the health checks, and the console everywhere else; `secure` is over https. */
export function servedFetch(
  app: Pick<App, 'fetch'>,
  files: Pick<PageFiles, 'answer'>,
  { secure }: { readonly secure: boolean },
): (request: Request, from: Sender) => Promise<Response> {
  return async (request, from) => {
    const isService = SERVICE.test(new URL(request.url).pathname);
    const answer = await (isService ? app.fetch(request, from) : files.answer(request));
    if (secure) answer.headers.set('strict-transport-security', HTTPS_ONLY);
    return answer;
  };
}
