import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '#tests/tree/project-root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built server of this run, to be started with Node. */
    serverFile: string;
  }
}

const run = promisify(execFile);

/** Builds console and server as `npm run build` does, in a folder of this run alone; what it returns removes it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(projectRoot, '.cache', `server-${process.pid}`);
  // The tests' own NODE_ENV would make it another build.
  const { NODE_ENV: _, ...env } = process.env;
  const build = (...options: string[]) => {
    const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
    return run(process.execPath, [vite, 'build', '--logLevel', 'warn', ...options], {
      cwd: projectRoot,
      env,
    });
  };
  await Promise.all([
    build('--outDir', join(folder, 'client')),
    build('--outDir', join(folder, 'server'), '--ssr', 'src/serve.ts'),
  ]);
  project.provide('serverFile', join(folder, 'server', 'serve.js'));
  return () => rm(folder, { recursive: true, force: true });
}
