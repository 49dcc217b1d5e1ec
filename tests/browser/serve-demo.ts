import { listen, portOf } from '#server/node/listen.ts';
import { loadPageFiles } from '#server/node/page-files.ts';
import type { ServedConsole } from './served-console.ts';

/** Of a request for `/api` that no worker caught. */
export const NOBODYS = 501;

/**
 * Serves the demo build as any static server would: its files, and its one page elsewhere; `/api` is nobody's. The files are
 * read once, so that a build made meanwhile changes nothing, and sent with the content security policy of the real ones. The
 * status of `/api` tells a request that reached it from one that the demo itself answers with 404.
 */
export async function serveDemo(): Promise<ServedConsole> {
  const files = await loadPageFiles('dist/demo');
  const server = await listen(
    (request) =>
      new URL(request.url).pathname.startsWith('/api/')
        ? new Response(null, { status: NOBODYS })
        : files.answer(request),
    { host: '127.0.0.1', port: 0 },
  );
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
