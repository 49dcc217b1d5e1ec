import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '#server/store/postgres/runtime/find-free-port.ts';
import { makeDataFolder } from './data-folder.ts';

const READY = /^Mandat : /m;

export interface RealConsole {
  readonly origin: string;
  /** The server's own process; the database has others. */
  readonly pid: number;
  stop(): Promise<void>;
}

interface Options {
  /** Where its database is; one of its own, with the demo worlds, when left out. */
  readonly dataDir?: string;
}

/** The built console on its built server, as `npm start` runs it. */
export async function startRealConsole({ dataDir }: Options = {}): Promise<RealConsole> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ['dist/server/serve.js'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir ?? (await makeDataFolder()),
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      DEMO_DATA: dataDir ? 'off' : 'on',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(child);
  return {
    origin: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
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
