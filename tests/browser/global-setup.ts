import { execFileSync } from 'node:child_process';
import { MAIL_FILE_VARIABLE } from './mail-file.ts';
import { newestChange } from './newest-change.ts';
import { serveDemo } from './serve-demo.ts';
import { serveReal } from './serve-real.ts';
import { addressVariable } from './served-address.ts';

const SOURCES = ['src', 'mocks', 'locales', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

function buildUnlessFresh(script: string, result: string): void {
  if (newestChange([result]) > newestChange(SOURCES)) return;
  execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Serves the two builds, making those that are missing or older than their sources; gives what stops them again. */
export default async function serveBoth(): Promise<() => Promise<void>> {
  buildUnlessFresh('build', 'dist/server/serve.js');
  buildUnlessFresh('build:demo', 'dist/demo/index.html');
  const [demo, real] = await Promise.all([serveDemo(), serveReal()]);
  process.env[addressVariable('demo')] = demo.address;
  process.env[addressVariable('real')] = real.address;
  process.env[MAIL_FILE_VARIABLE] = real.mails;
  return async () => {
    await Promise.all([demo.stop(), real.stop()]);
  };
}
