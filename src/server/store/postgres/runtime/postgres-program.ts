import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import type { PostgresBinaries } from './find-postgres-binaries.ts';
import type { PostgresAccount } from './postgres-account.ts';

/** The programs, who runs them, and what stands before each command so that this user reaches its files. */
export type PostgresProgram = {
  binaries: PostgresBinaries;
  account: PostgresAccount;
  prefix: readonly string[];
  major: number;
};

type Runner = Pick<PostgresProgram, 'account' | 'prefix'>;
type SpawnSettings = { cwd: string; stdio: StdioOptions; signal?: AbortSignal; detached?: boolean };

/** Starts a program as PostgreSQL's user, with none of our environment but the path and the temp folder. */
export function spawnAsPostgres(runner: Runner, command: readonly string[], settings: SpawnSettings) {
  const [file = '', ...args] = [...runner.prefix, ...command];
  const ids = runner.prefix.length === 0 ? runner.account.ids : undefined;
  return spawn(file, args, { ...settings, ...ids, env: cleanEnvironment() });
}

export type Outcome = { code: number; output: string };

/** Runs a program to its end; `output` is all it said. A program that can't be run answers code -1. */
export function runAsPostgres(
  runner: Runner,
  command: readonly string[],
  settings: { cwd: string; signal?: AbortSignal },
): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = '';
    let child: ChildProcess;
    try {
      child = spawnAsPostgres(runner, command, { ...settings, stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (error) {
      resolve({ code: -1, output: String(error) });
      return;
    }
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error) => {
      // Called off, it still has to end, and its own children too: `close` tells.
      if (child.pid === undefined) resolve({ code: -1, output: output + error.message });
    });
    child.once('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/** PG* variables of the operator's shell must not reach the embedded server; its messages stay in English. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'SYSTEMROOT'];
  const entries = kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return { ...Object.fromEntries(entries), LC_ALL: 'C', TZ: 'UTC' };
}
