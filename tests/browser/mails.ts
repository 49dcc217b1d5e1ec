import { expect, type Page } from '@playwright/test';
import { receivedMails } from './mail-file.ts';
import type { Mode } from './served-address.ts';
import type { Words } from './words.ts';

interface Reader {
  readonly page: Page;
  readonly mode: Mode;
  /** Of the pages. */
  readonly t: Words;
}

/** What a linking mail holds. */
export interface LinkingMail {
  readonly identifier: string;
  readonly code: string;
  /** Of the link, as a path: `/liaison?identifiant=…`. */
  readonly path: string;
  readonly text: string;
}

const EMAIL_CODE = /^.*\b(\d{8})\b.*$/m;

/**
 * Waits for the newest mail to an address that has this in it: of the SMTP server that the real service sends to, or of the demo's
 * mailbox page, in a tab beside.
 */
export async function mailTo(reader: Reader, address: string, pattern: RegExp): Promise<string> {
  if (reader.mode === 'demo') return mailInMailbox(reader, address, pattern);
  let found: string | undefined;
  await expect
    .poll(() => {
      found = receivedMails().findLast(({ to, text }) => to.includes(address) && pattern.test(text))?.text;
      return found;
    }, `a mail to ${address}`)
    .toBeDefined();
  return found ?? '';
}

async function mailInMailbox({ page, t }: Reader, address: string, pattern: RegExp): Promise<string> {
  const tab = await page.context().newPage();
  await tab.goto(`/courriels?recherche=${encodeURIComponent(address)}`);
  const list = tab.getByRole('list', { name: t('mailbox:list') });
  const reading = tab.getByRole('region', { name: t('mailbox:reading') });
  let text = '';
  for (const mail of await expectMails(list.getByRole('link'))) {
    await mail.click();
    await expect(reading.getByRole('heading')).toBeVisible();
    text = (await reading.textContent()) ?? '';
    if (pattern.test(text)) break;
  }
  expect(text).toMatch(pattern);
  await tab.close();
  return text;
}

async function expectMails(links: ReturnType<Page['getByRole']>) {
  await expect(links).not.toHaveCount(0);
  return links.all();
}

/** The single-use code that was mailed to the address last. */
export async function codeTo(reader: Reader, address: string): Promise<string> {
  const text = await mailTo(reader, address, EMAIL_CODE);
  return EMAIL_CODE.exec(text)?.[1] ?? '';
}

/** The linking information that was mailed to the address last. */
export async function linkingMailTo(reader: Reader, address: string): Promise<LinkingMail> {
  const CODE = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/;
  const text = await mailTo(reader, address, CODE);
  const identifier = /\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/.exec(text)?.[0] ?? '';
  const path = /\/liaison\?identifiant=\S+/.exec(text)?.[0] ?? '';
  return { identifier, code: CODE.exec(text)?.[0] ?? '', path, text };
}
