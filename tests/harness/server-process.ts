import { type ChildProcess, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { inject } from 'vitest';
import { createSession } from '#contract/session/session.operations.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { type Caller, createCaller } from './caller.ts';
import { cookieOf } from './start-service.ts';

/** Names as the README's table has them; `PORT` is any free one unless given. */
export type ServerSettings = Readonly<Record<string, string>>;

interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The real server, in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Whatever it has said so far. */
  stdout(): string;
  stderr(): string;
  /** `http://localhost:…`, once it prints it; rejects when it ends before. */
  readonly address: Promise<string>;
  readonly exit: Promise<Exit>;
  /** Sends a signal and waits for the end; how long that took, in ms. */
  end(signal: NodeJS.Signals): Promise<Exit & { readonly ms: number }>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Kills what a failed test left running. */
export async function killServers(): Promise<void> {
  const ends = [...running].map((child) => {
    const end = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    return end;
  });
  await Promise.all(ends);
}

/** Starts the built server with these settings and nothing else of our environment (needs `server-global-setup.ts`). */
export function startServer(settings: ServerSettings): ServerProcess {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
  const environment = kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  const child = spawn(process.execPath, [inject('serverFile')], {
    env: { ...Object.fromEntries(environment), PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { stdout: '', stderr: '' };
  const exit = new Promise<Exit>((resolve) => {
    child.once('exit', () => running.delete(child));
    // `close` comes once all that was said has been read.
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
      const found = /^Mandat : (http:\S+)$/m.exec(said.stdout)?.[1];
      if (found) resolve(found);
    });
    void exit.then(({ code, signal }) =>
      reject(new Error(`the server ended (${code ?? signal}): ${said.stderr || said.stdout}`)),
    );
  });
  // Told to whoever waits for it; a start that is meant to fail is waited for by its exit.
  address.catch(() => undefined);

  return {
    child,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    address,
    exit,
    async end(signal) {
      const asked = performance.now();
      child.kill(signal);
      return { ...(await exit), ms: performance.now() - asked };
    },
  };
}

/** Somebody with a browser at this address, signed in or not. */
export function callerAt(address: string, cookie?: string): Caller {
  return createCaller(async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = request.body ? await request.text() : undefined;
    const { method, headers } = request;
    return fetch(new URL(pathname + search, address), {
      method,
      headers,
      // Where it leads is an answer too.
      redirect: 'manual',
      ...(body !== undefined && { body }),
    });
  }, cookie);
}

/** Signs in as somebody of the demo worlds. */
export async function signInAt(address: string, email: string): Promise<Caller> {
  const body = { email, password: DEMO_PASSWORD };
  const answer = await callerAt(address).call(createSession, { body });
  if (answer.status !== 201) throw new Error(`${email} can't sign in: ${answer.status} ${answer.text}`);
  return callerAt(address, cookieOf(answer.headers));
}
