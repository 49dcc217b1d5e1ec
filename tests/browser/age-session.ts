import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { Client } from 'pg';
import { listSessions } from '#contract/accounts/account-session.operations.ts';
import { adminRole, appDatabase, clusterDirectoryOf } from '#server/store/postgres/runtime/cluster.ts';
import { readClusterSecrets } from '#server/store/postgres/runtime/cluster-secrets.ts';
import { findPostmaster } from '#server/store/postgres/runtime/find-postmaster.ts';
import { callService } from './call-service.ts';
import { MAIL_FILE_VARIABLE } from './mail-file.ts';

/** The id of the session that the page is in. */
export async function sessionOf(page: Page): Promise<string> {
  const { sessions } = listSessions.answer.parse(await callService(page, 'GET', listSessions.path));
  const current = sessions.find((one) => one.current);
  if (!current) throw new Error('the page is in no session');
  return current.id;
}

/**
 * Makes a session of the real server as old as if nothing had been asked in it for so many minutes, in its database, behind its back:
 * what the server says and refuses then is its own. Throws when there is no such session.
 */
export async function ageSession(sessionId: string, idleMinutes: number): Promise<void> {
  // The data of the server that this run serves stands where its mails are kept.
  const directory = clusterDirectoryOf(dirname(process.env[MAIL_FILE_VARIABLE] ?? ''));
  const [{ admin }, running] = await Promise.all([readClusterSecrets(directory), findPostmaster(directory)]);
  const connectionString = `postgresql://${adminRole}:${admin}@127.0.0.1:${running?.port}/${appDatabase}`;
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      'update user_session set last_seen_at = now() - make_interval(secs => $2) where id = $1',
      [sessionId, idleMinutes * 60],
    );
    if (rowCount !== 1) throw new Error('no such session in the database');
  } finally {
    await client.end();
  }
}
