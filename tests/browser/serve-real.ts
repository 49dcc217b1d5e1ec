import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { makeReachableFolder } from '#tests/harness/make-reachable-folder.ts';
import type { ServedConsole } from './served-console.ts';

const START_WITHIN_MS = 120_000;

/** Starts the built service as `npm start` does, on a database of its own in a folder that goes away with it. */
export async function serveReal(): Promise<ServedConsole> {
  const folder = makeReachableFolder('mandat-browser-');
  const port = await freePort();
  const server = spawn(process.execPath, ['dist/server/serve.js'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, DATABASE_URL: '', DEMO_DATA: 'on' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  async function stop(): Promise<void> {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    await said(server, /Mandat : http/);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: `http://127.0.0.1:${port}`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits for a line of the service. Throws with all it said when it ends, or takes too long, before. */
async function said(server: ChildProcess, line: RegExp): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const give = () => reject(new Error(`the service did not start:\n${output}`));
    const timer = setTimeout(give, START_WITHIN_MS);
    server.once('exit', give);
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += String(chunk);
        if (!line.test(output)) return;
        clearTimeout(timer);
        server.off('exit', give);
        resolve();
      });
    }
  });
}
