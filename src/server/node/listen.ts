import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Sender } from '#server/app.ts';
import { senderAddress } from './sender-address.ts';

type Fetch = (request: Request, from: Sender) => Response | Promise<Response>;

interface Address {
  readonly host: string;
  readonly port: number;
  /** Proxies of ours in front: each adds the address it was called from to `X-Forwarded-For`. */
  readonly proxies?: number;
}

/** Open connections get this long to finish what they ask before they are cut. */
const DRAIN_MS = 1500;
const LOOK_MS = 20;

/** Serves over HTTP. Rejects when the address can't be had (`EADDRINUSE`, `EACCES`…). */
export async function listen(fetch: Fetch, { host, port, proxies = 0 }: Address): Promise<Server> {
  const server = createAdaptorServer({
    fetch: (request, { incoming }) =>
      fetch(request, {
        address: senderAddress(
          incoming.socket.remoteAddress,
          request.headers.get('x-forwarded-for'),
          proxies,
        ),
      }),
  }) as Server;
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
