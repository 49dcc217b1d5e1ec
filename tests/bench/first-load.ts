import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import * as z from 'zod';
import { createSession } from '#contract/session/session.operations.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { openBrowser } from './open-browser.ts';
import { personResponsibleOf } from './person-responsible-of.ts';
import { startRealConsole } from './real-console.ts';
import { scriptsOfPage } from './scripts-of-page.ts';

/** What `size-limit --json` says of each page. */
const limitsSchema = z.array(z.object({ name: z.string(), size: z.number(), sizeLimit: z.number() }));

/** Bytes of JavaScript of a first visit to the built console, as a browser fetches it, and what size-limit makes of the same build. */
export async function firstLoad(): Promise<object> {
  const console = await startRealConsole();
  const browser = await openBrowser();
  try {
    const pages = {
      'sign-in': await weighSignIn(browser, console.origin),
      contacts: await weighContacts(browser, console.origin),
    };
    const limits = await sizeLimits();
    const compared = Object.entries(pages).map(([name, page]) => {
      const limit = limits.find((one) => one.name === name);
      return [name, { ...page, limit: limit?.sizeLimit, bySizeLimit: limit?.size }] as const;
    });
    return Object.fromEntries(compared);
  } finally {
    await browser.close();
    await console.stop();
  }
}

async function weighSignIn(browser: Browser, origin: string) {
  const page = await browser.newPage();
  return scriptsOfPage(page, `${origin}/connexion`, 'input[type="password"]');
}

/** By somebody signed in already, whose browser has nothing of the console yet. */
async function weighContacts(browser: Browser, origin: string) {
  const context = await browser.newContext();
  const { email } = await personResponsibleOf('firm');
  const answer = await context.request.post(origin + createSession.path, {
    headers: { origin },
    data: { email, password: DEMO_PASSWORD },
  });
  if (!answer.ok()) throw new Error(`${email} can't sign in: ${await answer.text()}`);
  return scriptsOfPage(await context.newPage(), `${origin}/mon-organisation/contacts`, 'th[scope="row"] a');
}

/** It ends with 1 when a limit is passed, which is a figure here and no failure. */
async function sizeLimits(): Promise<z.infer<typeof limitsSchema>> {
  const run = promisify(execFile)(process.execPath, ['node_modules/size-limit/bin.js', '--json']);
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return limitsSchema.parse(JSON.parse(stdout));
}
