import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { makeReachableFolder } from '#tests/harness/make-reachable-folder.ts';
import { startSmtpRecorder } from '#tests/harness/smtp-recorder.ts';
import { keepMail, type MailFile } from './mail-file.ts';
import type { ServedConsole } from './served-console.ts';

const START_WITHIN_MS = 120_000;

/**
 * Starts the built service as `npm start` does, on a free port and a database of its own, in a folder that goes with it. Its mails
 * leave for a real SMTP server on loopback, whose mails are kept in a file. A proxy stands in front as far as it knows: a test that
 * tells `X-Forwarded-For` is somewhere else on the network, and has its own limits. `more`: settings besides, by its address.
 */
export async function serveReal(
  more: (address: string) => Promise<Readonly<Record<string, string>>> = async () => ({}),
): Promise<ServedConsole & { readonly mails: MailFile }> {
  const folder = makeReachableFolder('mandat-browser-');
  const mails: MailFile = join(folder, 'mails.jsonl');
  const smtp = await startSmtpRecorder({ onMail: (mail) => keepMail(mails, mail) });
  const port = await freePort();
  const settings = {
    PORT: String(port),
    DATA_DIR: folder,
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
    DEMO_DATA: 'on',
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Mandat <mandat@exemple.example>',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TRUSTED_PROXIES: '1',
    ...(await more(`http://127.0.0.1:${port}`)),
  };
  const server = spawn(process.execPath, ['dist/server/serve.js'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  async function stop(): Promise<void> {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await smtp.close();
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    return { address: `http://127.0.0.1:${await announcedPort(server)}`, mails, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Known before the service starts: its mails lead there. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
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
