import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

type Fetch = (request: Request) => Response | Promise<Response>;

interface Address {
  readonly host: string;
  readonly port: number;
}

/** Open connections get this long to finish what they ask before they are cut. */
const DRAIN_MS = 1500;
const LOOK_MS = 20;

/** Serves over HTTP. Rejects when the address can't be had (`EADDRINUSE`, `EACCES`…). */
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

/** The port it has: the one asked for, or the free one it was given for 0. */
export function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

/** Takes no new connection, lets running requests end, and cuts those that last. */
export async function drain(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  // A connection whose request has just ended would wait for the next one.
  const look = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
  clearInterval(look);
}
