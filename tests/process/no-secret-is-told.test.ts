import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createServerFolder, type ServerFolder } from '#tests/harness/server-folder.ts';
import { killServers, type ServerProcess, startServer } from '#tests/harness/server-process.ts';
import { type SmtpRecorder, startSmtpRecorder } from '#tests/harness/smtp-recorder.ts';
import { createTestDatabase, type TestDatabase } from '#tests/harness/test-database.ts';
import { runAccount } from './account-run.ts';
import { type Secrets, secretsIn } from './secrets-in.ts';
import { tableTexts } from './table-texts.ts';
import { type Watched, type WatchedCallers, watchedCallers } from './watched-callers.ts';

/** Where a secret is shown because that is the point of the answer: the seed and the recovery codes at their making. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  startSecondFactor: /^seed$/,
  confirmSecondFactor: /^recovery code \d+$/,
  renewRecoveryCodes: /^recovery code \d+, renewed$/,
};

let folder: ServerFolder;
let database: TestDatabase;
let smtp: SmtpRecorder;
let server: ServerProcess;
let callers: WatchedCallers;
let secrets: Secrets;
let tables: ReadonlyMap<string, string>;

async function statement(text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.connectionString });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  folder = createServerFolder();
  database = await createTestDatabase();
  smtp = await startSmtpRecorder();
  server = startServer({
    DATA_DIR: folder.path,
    DATABASE_URL: database.connectionString,
    LOG_LEVEL: 'trace',
    SMTP_URL: smtp.url,
    MAIL_FROM: 'mandat@exemple.example',
    PUBLIC_URL: 'https://mandat.exemple.example',
  });
  callers = watchedCallers(await server.address);
  const forgetLimits = async () => {
    await statement('delete from limit_counters');
    await statement(`update outbox set queued_at = queued_at - interval '2 hours'`);
  };
  secrets = await runAccount({ callers, smtp, forgetLimits });
  const waiting = () => statement(`select id from outbox where state = 'queued' or sealed is not null`);
  await vi.waitFor(async () => expect(await waiting()).toEqual([]), { timeout: 30_000, interval: 250 });
  tables = await tableTexts(database.connectionString);
}, 240_000);

afterAll(async () => {
  await killServers();
  await smtp?.close();
  await database?.drop();
  await folder?.remove();
});

const told = (texts: Iterable<readonly [string, string]>) =>
  [...texts].flatMap(([place, text]) => secretsIn(text, secrets).map((name) => `${place}: ${name}`));

describe('after a full run', () => {
  test('the run was one: every kind of secret is known, and was good for something', () => {
    expect(secrets.size).toBeGreaterThan(40);
    expect([...secrets].filter(([, secret]) => secret.length < 6)).toEqual([]);
    const refused = callers.seen.filter(({ status }) => status >= 400).map(({ status }) => status);
    expect(refused.toSorted()).toEqual([400, 401, 401, 401, 404, 422, 422, 422, 422]);
  });

  test('one that was told would be found, in whatever form', () => {
    const forms = [
      (secret: string) => `x${secret.toUpperCase()}x`,
      (secret: string) => `/page?q=${encodeURIComponent(secret)}&p=1`,
      (secret: string) => JSON.stringify([JSON.stringify({ secret })]),
      (secret: string) => Buffer.from(secret).toString('hex'),
      (secret: string) => Buffer.from(`${secret} and more`).toString('base64'),
    ];
    // The shortest alone is in too many numbers.
    const long = [...secrets].filter(([, secret]) => secret.length >= 8);
    expect(secrets.size - long.length).toBe(1);
    for (const form of forms) {
      const missed = long.filter(([name, secret]) => !secretsIn(form(secret), secrets).includes(name));
      expect(missed).toEqual([]);
    }
    expect(secretsIn(`code=${secrets.get('code of the application')}`, secrets)).toHaveLength(1);
  });

  test('the logs tell none', () => {
    expect(server.stderr()).toContain('mail-tried');
    // Printed on purpose: what trainers sign in with.
    const stdout = server.stdout().replace(/^Mot de passe de démonstration.*$/m, '');
    expect(
      told([
        ['stdout', stdout],
        ['stderr', server.stderr()],
      ]),
    ).toEqual([]);
  });

  test('no answer tells one, but for those that are there to show it', () => {
    const bodies = callers.seen.flatMap(({ operation, body }) =>
      secretsIn(body, secrets)
        .filter((name) => !SHOWN[operation]?.test(name))
        .map((name) => `${operation}: ${name}`),
    );
    expect(bodies).toEqual([]);
    expect(told(callers.seen.map(({ operation, headers }) => [operation, headers]))).toEqual([]);
    const shown = callers.seen.filter(({ operation }) => operation in SHOWN);
    expect(shown.map(({ body }) => secretsIn(body, secrets).length)).toEqual([1, 10, 10]);
  });

  test('no address tells one, of a request or in a mail', () => {
    expect(told(callers.seen.map(({ operation, url }: Watched) => [operation, url]))).toEqual([]);
    const links = smtp.mails.flatMap(
      ({ text, html }) => `${text}\n${html}`.match(/https?:[^\s"'<>]+/g) ?? [],
    );
    expect(links).toContainEqual(expect.stringMatching(/\/liaison\?identifiant=/));
    expect(told(links.map((link) => [link, link]))).toEqual([]);
  });

  test('a mail tells the code it is for and no other secret', () => {
    const codes = smtp.mails.map(({ text }) => secretsIn(text, secrets));
    expect(codes.filter((names) => names.length > 1)).toEqual([]);
    expect(
      codes.flat().filter((name) => !/^(code of the (sign-up|reset)|code to|linking code)/.test(name)),
    ).toEqual([]);
    for (const { headers } of smtp.mails) expect(told(headers)).toEqual([]);
  });

  test('no table holds one in clear: journal, security events, outbox, codes and all the others', () => {
    const filled = [...tables].flatMap(([name, text]) => (text === '' ? [] : [name.split('.', 1)[0]]));
    const looked = ['journal_entries', 'security_events', 'outbox', 'linking_codes', 'email_proofs'];
    expect(looked.filter((name) => !filled.includes(name))).toEqual([]);
    // The cookie's signature, without which a token opens nothing, is in no table.
    const open = told(tables).filter((found) => !/^user_session\.token: token /.test(found));
    expect(open).toEqual([]);
  });
});
