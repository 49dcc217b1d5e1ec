import { resolve } from 'node:path';
import { drain, listen } from '#server/node/listen.ts';
import { loadPageFiles } from '#server/node/page-files.ts';
import { findFreePort } from '#server/store/postgres/runtime/find-free-port.ts';

export interface DemoSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** The built demo as any host of static files would serve it. */
export async function serveDemo(): Promise<DemoSite> {
  const files = await loadPageFiles(resolve(process.env.DEMO_DIST ?? 'dist/demo'));
  const port = await findFreePort();
  const server = await listen((request) => files.answer(request), { host: '127.0.0.1', port });
  return { origin: `http://localhost:${port}`, close: () => drain(server) };
}
