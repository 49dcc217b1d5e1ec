import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { makeReachableFolder } from '#tests/harness/make-reachable-folder.ts';
import type { ServedConsole } from './served-console.ts';

const START_WITHIN_MS = 120_000;

/** Starts the built service as `npm start` does, on a free port and a database of its own, in a folder that goes with it. */
export async function serveReal(): Promise<ServedConsole> {
  const folder = makeReachableFolder('mandat-browser-');
  const server = spawn(process.execPath, ['dist/server/serve.js'], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, DATABASE_URL: '', DEMO_DATA: 'on' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  async function stop(): Promise<void> {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    return { address: `http://127.0.0.1:${await announcedPort(server)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until the service says where it answers. Throws with all it said when it ends, or takes too long, before. */
async function announcedPort(server: ChildProcess): Promise<string> {
  let output = '';
  return new Promise<string>((resolve, reject) => {
    const fail = () => reject(new Error(`the service did not start:\n${output}`));
    const timer = setTimeout(fail, START_WITHIN_MS);
    server.once('exit', fail);
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += String(chunk);
        const port = /http:\/\/\S+:(\d+)/.exec(output)?.[1];
        if (port === undefined) return;
        clearTimeout(timer);
        resolve(port);
      });
    }
  });
}
