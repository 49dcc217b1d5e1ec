import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, SettingRefused } from './read-settings.ts';

const DEFAULTS = {
  host: '127.0.0.1',
  port: 4180,
  dataDir: resolve('.data'),
  databaseUrl: undefined,
  databaseOwnerUrl: undefined,
  demoData: true,
  secret: undefined,
  secure: false,
  logLevel: 'warn',
  publicUrl: 'http://localhost:4180',
  smtp: undefined,
  mailReportSecret: undefined,
  mailbox: true,
  linkingCodeDays: 14,
  linkingQuestions: true,
  privacyContact: { title: null, address: null },
  oidc: undefined,
  displayDelayMs: 0,
  proxies: 0,
  sessionLife: { idleMs: 1_800_000, lifeMs: 43_200_000 },
};

const SECRET = 's'.repeat(32);

test('nothing said: what the README promises; an empty setting says nothing', () => {
  expect(readSettings({})).toEqual(DEFAULTS);
  const empty = {
    HOST: '',
    PORT: '',
    DATA_DIR: '',
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
    DEMO_DATA: '',
    MANDAT_SECRET: '',
    HTTPS: '',
    LOG_LEVEL: '',
    PUBLIC_URL: '',
    SMTP_URL: '',
    MAIL_FROM: '',
    MAIL_REPORT_SECRET: '',
    MANDAT_MAILBOX: '',
    LINKING_CODE_DAYS: '',
    LINKING_QUESTIONS: '',
    PRIVACY_OFFICER_TITLE: '',
    PRIVACY_OFFICER_ADDRESS: '',
    OIDC_ISSUER: '',
    OIDC_CLIENT_ID: '',
    OIDC_CLIENT_SECRET: '',
    DISPLAY_DELAY_MINUTES: '',
    TRUSTED_PROXIES: '',
    SESSION_IDLE_MINUTES: '',
    SESSION_HOURS: '',
  };
  expect(readSettings(empty)).toEqual(DEFAULTS);
});

test('reads every setting', () => {
  const environment = {
    HOST: '0.0.0.0',
    PORT: '8080',
    DATA_DIR: 'donnees',
    DATABASE_URL: 'postgres://db.example/mandat',
    DATABASE_OWNER_URL: 'postgres://owner@db.example/mandat',
    DEMO_DATA: 'off',
    MANDAT_SECRET: SECRET,
    HTTPS: 'on',
    LOG_LEVEL: 'info',
    PUBLIC_URL: 'https://mandat.example/',
    SMTP_URL: 'smtps://moi:secret@smtp.example:465',
    MAIL_FROM: 'Mandat <mandat@exemple.example>',
    MAIL_REPORT_SECRET: SECRET,
    MANDAT_MAILBOX: 'on',
    LINKING_CODE_DAYS: '30',
    LINKING_QUESTIONS: 'off',
    PRIVACY_OFFICER_TITLE: 'Responsable des renseignements personnels',
    PRIVACY_OFFICER_ADDRESS: 'confidentiel@organisme.example',
    OIDC_ISSUER: 'https://identite.example',
    OIDC_CLIENT_ID: 'mandat',
    OIDC_CLIENT_SECRET: 'ssss',
    DISPLAY_DELAY_MINUTES: '1440',
    TRUSTED_PROXIES: '1',
    SESSION_IDLE_MINUTES: '15',
    SESSION_HOURS: '8',
  };
  expect(readSettings(environment)).toEqual({
    host: '0.0.0.0',
    port: 8080,
    dataDir: resolve('donnees'),
    databaseUrl: 'postgres://db.example/mandat',
    databaseOwnerUrl: 'postgres://owner@db.example/mandat',
    demoData: false,
    secret: SECRET,
    secure: true,
    logLevel: 'info',
    publicUrl: 'https://mandat.example',
    smtp: { url: 'smtps://moi:secret@smtp.example:465', from: 'Mandat <mandat@exemple.example>' },
    mailReportSecret: SECRET,
    // Never beside a mail server.
    mailbox: false,
    linkingCodeDays: 30,
    linkingQuestions: false,
    privacyContact: {
      title: 'Responsable des renseignements personnels',
      address: 'confidentiel@organisme.example',
    },
    oidc: { issuer: 'https://identite.example', clientId: 'mandat', clientSecret: 'ssss' },
    displayDelayMs: 86_400_000,
    proxies: 1,
    sessionLife: { idleMs: 900_000, lifeMs: 28_800_000 },
  });
});

test.each([
  [{}, true],
  [{ DEMO_DATA: 'off' }, false],
  [{ DEMO_DATA: 'off', MANDAT_MAILBOX: 'on' }, true],
  [{ MANDAT_MAILBOX: 'off' }, false],
])('with %j the mailbox is there: %s', (environment, there) => {
  expect(readSettings(environment).mailbox).toBe(there);
});

test.each([
  [{ PORT: '65536' }, /^PORT/],
  [{ PORT: '-1' }, /^PORT/],
  [{ PORT: '80a' }, /^PORT/],
  [{ PORT: '8e3' }, /^PORT/],
  [{ PORT: ' 80' }, /^PORT/],
  [{ DATABASE_OWNER_URL: 'postgres://moi:ssss@db.example/mandat' }, /^DATABASE_OWNER_URL/],
  [{ DEMO_DATA: 'no' }, /^DEMO_DATA/],
  [{ HTTPS: 'true' }, /^HTTPS/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL/],
  [{ PORT: `80\n${'9'.repeat(99)}` }, /^PORT/],
  [{ MANDAT_SECRET: 's'.repeat(31) }, /^MANDAT_SECRET/],
  [{ MAIL_REPORT_SECRET: 's'.repeat(31) }, /^MAIL_REPORT_SECRET/],
  [{ PUBLIC_URL: 'mandat.example' }, /^PUBLIC_URL/],
  [{ PUBLIC_URL: 'ftp://mandat.example' }, /^PUBLIC_URL/],
  [{ SMTP_URL: 'http://moi:ssss@smtp.example', MAIL_FROM: 'a@b.example' }, /^SMTP_URL/],
  [{ SMTP_URL: 'smtp://moi:ssss@smtp.example' }, /^MAIL_FROM/],
  [{ SMTP_URL: 'smtp://smtp.example', MAIL_FROM: 'a@b.example\nBcc: c@d.example' }, /^MAIL_FROM/],
  [{ MANDAT_MAILBOX: '1' }, /^MANDAT_MAILBOX/],
  [{ LINKING_CODE_DAYS: '0' }, /^LINKING_CODE_DAYS/],
  [{ LINKING_CODE_DAYS: '31' }, /^LINKING_CODE_DAYS/],
  [{ OIDC_ISSUER: 'identite.example' }, /^OIDC_ISSUER/],
  [
    { OIDC_ISSUER: 'http://identite.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'ssss' },
    /^OIDC_ISSUER/,
  ],
  [{ OIDC_ISSUER: 'https://identite.example', OIDC_CLIENT_SECRET: 'ssss' }, /^OIDC_CLIENT_ID/],
  [{ LINKING_QUESTIONS: '1' }, /^LINKING_QUESTIONS/],
  [{ PRIVACY_OFFICER_TITLE: 'a\nb' }, /^PRIVACY_OFFICER_TITLE/],
  [{ PRIVACY_OFFICER_ADDRESS: 'a'.repeat(201) }, /^PRIVACY_OFFICER_ADDRESS/],
  [{ DISPLAY_DELAY_MINUTES: '1441' }, /^DISPLAY_DELAY_MINUTES/],
  [{ DISPLAY_DELAY_MINUTES: '1h' }, /^DISPLAY_DELAY_MINUTES/],
  [{ TRUSTED_PROXIES: 'oui' }, /^TRUSTED_PROXIES/],
  [{ SESSION_IDLE_MINUTES: '4' }, /^SESSION_IDLE_MINUTES/],
  [{ SESSION_HOURS: '25' }, /^SESSION_HOURS/],
])('refuses %j in one line, in both languages, that names it, without its secret', (environment, line) => {
  const refused = () => readSettings(environment);
  expect(refused).toThrow(SettingRefused);
  expect(refused).toThrow(line);
  expect(refused).toThrow(/^[A-Z_]+ : .+ \/ [A-Z_]+: .+$/);
  expect(refused).not.toThrow(/\n|ssss/);
});
