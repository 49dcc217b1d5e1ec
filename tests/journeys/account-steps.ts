import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { callOperation } from '#client/http/call-operation.ts';
import { listMailbox } from '#contract/mailbox/mailbox.operations.ts';
import type { OpenedApp } from '#tests/harness/open-app.tsx';
import { labelled } from './form-steps.ts';
import { plain } from './steps.ts';

/** The newest mail to an address, in the mailbox of the demo. */
export async function mailTo(address: string): Promise<string> {
  let text = '';
  await waitFor(async () => {
    const { mails } = await callOperation(listMailbox, {});
    text = mails.find(({ to }) => to === address)?.text ?? '';
    expect(text).not.toBe('');
  });
  return text;
}

/** The single-use code that the newest mail to an address carries. */
export async function codeTo(address: string): Promise<string> {
  const code = /\b\d{8}\b/.exec(await mailTo(address))?.[0];
  if (!code) throw new Error(`no code in the mail to ${address}`);
  return code;
}

/** Pastes into a field by its label, as a password manager does. */
export async function fill({ user }: Pick<OpenedApp, 'user'>, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(labelled(label));
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

export async function press({ user }: Pick<OpenedApp, 'user'>, name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name }));
}

/** What the summary of a refused form says, line by line. */
export async function summaryOf(title: string): Promise<string[]> {
  const summary = await screen.findByRole('alert', { name: plain(title) });
  return Array.from(summary.querySelectorAll('li'), ({ textContent }) => plain(textContent));
}
