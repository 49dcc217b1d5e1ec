import type * as z from 'zod';
import { exportAuthorizations } from '#contract/exports/export.operations.ts';
import { createSession, getSession } from '#contract/session/session.operations.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';

const LINE_END = '\n'.charCodeAt(0);

export interface ReadExport {
  readonly rows: number;
  readonly bytes: number;
}

const EVERYTHING: z.input<typeof exportAuthorizations.body> = {
  format: 'csv',
  language: 'fr',
  columns: ['subject', 'right', 'file', 'organisation', 'contact', 'function', 'active', 'startOn', 'endOn'],
  rows: { kind: 'all', except: [] },
  query: {},
};

/** Signs in at a server; `run` then asks for all authorizations as CSV, and reads the file as it comes without keeping it. */
export async function largeFirmExport(
  origin: string,
  email: string,
): Promise<{ run(): Promise<ReadExport> }> {
  const json = { origin, 'content-type': 'application/json' };
  const signedIn = await fetch(origin + createSession.path, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password: DEMO_PASSWORD }),
  });
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
  const headers = { ...json, cookie: cookie.join('; ') };
  const session = await fetch(origin + getSession.path, { headers });
  const { currentProfileId } = sessionSchema.parse(await session.json());
  const address = origin + exportAuthorizations.path.replace('{profileId}', currentProfileId ?? '');

  return {
    async run() {
      const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(EVERYTHING) });
      if (!answer.ok || !answer.body) throw new Error(`${answer.status} ${await answer.text()}`);
      let lines = 0;
      let bytes = 0;
      for await (const part of answer.body) {
        bytes += part.length;
        for (let at = part.indexOf(LINE_END); at !== -1; at = part.indexOf(LINE_END, at + 1)) lines += 1;
      }
      return { rows: lines - 1, bytes };
    },
  };
}
