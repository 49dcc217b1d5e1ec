import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

type Fetch = (request: Request) => Response | Promise<Response>;

interface Address {
  readonly host: string;
  readonly port: number;
}

/** Open connections get this long to finish what they ask before they are cut. */
const DRAIN_MS = 2500;

/** Serves over HTTP. Rejects when the port can't be had (`EADDRINUSE`, `EACCES`). */
export async function listen(fetch: Fetch, { host, port }: Address): Promise<Server> {
  const server = createAdaptorServer({ fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}

/** Takes no new connection, lets running requests end, and cuts those that last. */
export async function drain(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}
