import { describe, expect, test } from 'vitest';
import type { MailTemplate } from '#server/store/outbox-store.ts';
import { MAIL_VALUE_NAMES } from './mail-values.ts';
import { renderMail } from './render-mail.ts';

const frame = { publicUrl: 'https://mandat.example', code: '7KQ2MXW94D' };
const values = {
  firstName: 'Maïa',
  organisation: 'Toitures <b>L’Érable</b> & fils',
  identifier: '7KQ-2MX-W94',
  issuedAt: '2026-11-22T15:05:00Z',
  expiresAt: '2026-12-06T15:05:00Z',
  request: 'D-000123',
  minutes: '10',
  notice: 'profile-linked',
};
const TEMPLATES = Object.keys(MAIL_VALUE_NAMES) as MailTemplate[];

describe.each(TEMPLATES)('%s', (template) => {
  test.each(['fr', 'en'] as const)(
    'in %s, says the same in text and in HTML, and fetches nothing',
    (language) => {
      const notice = template === 'account-security' ? 'password-changed' : values.notice;
      const { subject, text, html } = renderMail(
        { template, language, values: { ...values, notice } },
        frame,
      );
      expect(subject).not.toMatch(/undefined|\n/);
      const names: readonly string[] = MAIL_VALUE_NAMES[template];
      if (names.includes('firstName')) expect(text).toContain('Maïa');
      expect(text).not.toMatch(/undefined|null|NaN|Invalid/);
      expect(html).toContain(`<html lang="${language}-CA">`);
      expect(html).not.toMatch(/<(img|script|link|iframe|object|style)|url\(|src=|undefined|<b>/);
      const bare = html
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      for (const line of text.split('\n').filter((one) => one !== '' && !/https:|^ {4}|^-- $/.test(one))) {
        expect(bare).toContain(line);
      }
      if (language === 'fr') expect(`${subject} ${text}`).not.toMatch(/ [:;!?»]|« /);
    },
  );

  test.each(MAIL_VALUE_NAMES[template])('is not made without its %s', (name) => {
    const { [name]: _, ...fewer } = values as Record<string, string>;
    expect(() => renderMail({ template, language: 'fr', values: fewer }, frame)).toThrow(name);
  });
});

test('the linking credentials, in French', () => {
  const { subject, text } = renderMail({ template: 'linking-credentials', language: 'fr', values }, frame);
  expect(subject).toBe('Vos coordonnées de liaison (Toitures <b>L’Érable</b> & fils)');
  expect(text).toContain('    Identifiant\u00a0: 7KQ-2MX-W94\n    Code de liaison\u00a0: 7KQ2M-XW94D\n');
  expect(text).toContain('jusqu’au 6\u00a0décembre\u00a02026 à 10\u00a0h\u00a005.');
  expect(text).toContain('https://mandat.example/liaison?identifiant=7KQ-2MX-W94\n');
});

test('the linking credentials, in English', () => {
  const { text } = renderMail({ template: 'linking-credentials', language: 'en', values }, frame);
  expect(text).toContain('    Identifier: 7KQ-2MX-W94\n    Linking code: 7KQ2M-XW94D\n');
  expect(text).toContain('until December\u00a06,\u00a02026 at 10:05.');
});

test('a code stands in no address, and no mail that has one is made without it', () => {
  const { text, html } = renderMail({ template: 'linking-credentials', language: 'fr', values }, frame);
  for (const address of `${text} ${html}`.match(/https?:[^\s"<]+/g) ?? []) {
    expect(address).not.toMatch(/7KQ2M-?XW94D/);
  }
  const without = () =>
    renderMail({ template: 'linking-credentials', language: 'fr', values }, { ...frame, code: null });
  expect(without).toThrow('no code');
});

test('a reminder holds neither code nor identifier', () => {
  const { text, html } = renderMail({ template: 'linking-reminder', language: 'en', values }, frame);
  expect(text + html).not.toMatch(/7KQ/);
});

test('a name that holds lines stays one line', () => {
  const firstName = 'Maïa\r\nBcc: x@y.example\n\n';
  const { text } = renderMail(
    { template: 'contact-updated', language: 'fr', values: { ...values, firstName } },
    frame,
  );
  expect(text).toContain('Bonjour Maïa Bcc: x@y.example,\n');
});
