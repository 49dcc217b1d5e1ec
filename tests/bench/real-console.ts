import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '#server/store/postgres/runtime/find-free-port.ts';

const READY = /^Mandat : /m;

export interface RealConsole {
  readonly origin: string;
  stop(): Promise<void>;
}

/** The built console on its built server, as `npm start` runs it, with the demo worlds in a database of its own. */
export async function startRealConsole(): Promise<RealConsole> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mandat-bench-'));
  await chmod(dataDir, 0o755);
  const port = await findFreePort();
  const child = spawn(process.execPath, ['dist/server/serve.js'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(child);
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Resolves once it says its address; rejects when it ends before. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (READY.test(said)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
