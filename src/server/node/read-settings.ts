import { resolve } from 'node:path';

/** A setting that can't be used: said in one line, French first, then English; exit 1. */
export class SettingRefused extends Error {
  override readonly name = 'SettingRefused';
}

/** What the environment says, as the README's table lists it. */
export interface Settings {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** The same server as the role that owns the tables, when the service runs as another one. */
  readonly databaseOwnerUrl: string | undefined;
  readonly demoData: boolean;
  readonly secret: string | undefined;
  /** Reached over https (directly or behind a proxy): cookies are `Secure` and named `__Host-…`. */
  readonly secure: boolean;
  readonly logLevel: string;
  /** Where browsers reach the console, without a slash at its end: what mails lead to. */
  readonly publicUrl: string;
  /** How mails leave; without it they stay in the outbox. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
  /** What the mail service proves itself with when it reports on mails. */
  readonly mailReportSecret: string | undefined;
  /** The local mailbox, for demo data and developers: never beside a mail server. */
  readonly mailbox: boolean;
  /** Days that a linking code lives. */
  readonly linkingCodeDays: number;
  /** Whether questions of authentication link accounts (linking method 2). */
  readonly linkingQuestions: boolean;
  /** Title and address of the person responsible for personal information; null: the privacy page tells none. */
  readonly privacyContact: { readonly title: string | null; readonly address: string | null };
  /** The provider where one may sign in too; without it nobody can. */
  readonly oidc:
    | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }
    | undefined;
  /** How long the tables of the body lag behind what is applied, in ms. */
  readonly displayDelayMs: number;
  /** Proxies of ours in front of the server, which tell where requests come from. */
  readonly proxies: number;
  /** How long sessions hold, in ms: unused, and at the most. */
  readonly sessionLife: { readonly idleMs: number; readonly lifeMs: number };
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

/** Reads the settings. Throws {@link SettingRefused} naming the first one that can't be used. */
export function readSettings(environment: Environment): Settings {
  const port = readPort(environment.PORT || '4180');
  const demoData = readWord('DEMO_DATA', ['on', 'off'], environment.DEMO_DATA || 'on') === 'on';
  const smtp = readSmtp(environment);
  if (environment.DATABASE_OWNER_URL && !environment.DATABASE_URL) {
    throw new SettingRefused(
      'DATABASE_OWNER_URL : avec DATABASE_URL. / DATABASE_OWNER_URL: beside DATABASE_URL.',
    );
  }
  const mailbox = environment.MANDAT_MAILBOX || (demoData ? 'on' : 'off');
  return {
    host: environment.HOST || '127.0.0.1',
    port,
    dataDir: resolve(environment.DATA_DIR || '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    databaseOwnerUrl: environment.DATABASE_OWNER_URL || undefined,
    demoData,
    secret: readSecret('MANDAT_SECRET', environment.MANDAT_SECRET),
    secure: readWord('HTTPS', ['on', 'off'], environment.HTTPS || 'off') === 'on',
    logLevel: readWord('LOG_LEVEL', LOG_LEVELS, environment.LOG_LEVEL || 'warn'),
    publicUrl: readAddress(
      'PUBLIC_URL',
      ['http:', 'https:'],
      environment.PUBLIC_URL || `http://localhost:${port}`,
    ).replace(/\/+$/, ''),
    smtp,
    mailReportSecret: readSecret('MAIL_REPORT_SECRET', environment.MAIL_REPORT_SECRET),
    mailbox: readWord('MANDAT_MAILBOX', ['on', 'off'], mailbox) === 'on' && smtp === undefined,
    linkingCodeDays: readDays('LINKING_CODE_DAYS', environment.LINKING_CODE_DAYS || '14'),
    linkingQuestions:
      readWord('LINKING_QUESTIONS', ['on', 'off'], environment.LINKING_QUESTIONS || 'on') === 'on',
    privacyContact: {
      title: readText('PRIVACY_OFFICER_TITLE', environment.PRIVACY_OFFICER_TITLE),
      address: readText('PRIVACY_OFFICER_ADDRESS', environment.PRIVACY_OFFICER_ADDRESS),
    },
    oidc: readOidc(environment),
    proxies: readNumber('TRUSTED_PROXIES', environment.TRUSTED_PROXIES || '0', [0, 9]),
    sessionLife: {
      idleMs: readNumber('SESSION_IDLE_MINUTES', environment.SESSION_IDLE_MINUTES || '30', [5, 480]) * 60_000,
      lifeMs: readNumber('SESSION_HOURS', environment.SESSION_HOURS || '12', [1, 24]) * 3_600_000,
    },
    displayDelayMs: readMinutes('DISPLAY_DELAY_MINUTES', environment.DISPLAY_DELAY_MINUTES || '0') * 60_000,
  };
}

function readSmtp({ SMTP_URL, MAIL_FROM }: Environment): Settings['smtp'] {
  if (!SMTP_URL) return undefined;
  const url = readAddress('SMTP_URL', ['smtp:', 'smtps:'], SMTP_URL);
  if (MAIL_FROM && /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(MAIL_FROM)) return { url, from: MAIL_FROM };
  throw new SettingRefused(
    'MAIL_FROM : une adresse courriel, avec SMTP_URL. / MAIL_FROM: an e-mail address, beside SMTP_URL.',
  );
}

/** All three, or none; over https, but for a provider on this very machine. */
function readOidc({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Environment): Settings['oidc'] {
  if (!OIDC_ISSUER && !OIDC_CLIENT_ID && !OIDC_CLIENT_SECRET) return undefined;
  const issuer = readAddress('OIDC_ISSUER', ['https:', 'http:'], OIDC_ISSUER ?? '');
  const { protocol, hostname } = new URL(issuer);
  if (protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    throw new SettingRefused('OIDC_ISSUER : une adresse https://…. / OIDC_ISSUER: an address https://….');
  }
  if (OIDC_CLIENT_ID && OIDC_CLIENT_SECRET) {
    return { issuer, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
  }
  throw new SettingRefused(
    'OIDC_CLIENT_ID : avec OIDC_ISSUER et OIDC_CLIENT_SECRET. / OIDC_CLIENT_ID: beside OIDC_ISSUER and OIDC_CLIENT_SECRET.',
  );
}

/** Never shown: it may hold a password. */
function readAddress(name: string, protocols: readonly string[], text: string): string {
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  const choice = protocols.map((protocol) => `${protocol}//…`).join(', ');
  throw new SettingRefused(`${name} : une adresse ${choice}. / ${name}: an address ${choice}.`);
}

function readSecret(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (text.length >= 32) return text;
  throw new SettingRefused(`${name} : 32 caractères au moins. / ${name}: at least 32 characters.`);
}

function readText(name: string, text: string | undefined): string | null {
  if (!text) return null;
  if (text.length <= 200 && !/\p{Cc}/u.test(text)) return text;
  throw new SettingRefused(
    `${name} : 200 caractères au plus, sur une ligne. / ${name}: at most 200 characters, on one line.`,
  );
}

function readDays(name: string, text: string): number {
  const days = Number(text);
  if (/^\d{1,2}$/.test(text) && days >= 1 && days <= 30) return days;
  throw new SettingRefused(`${name} : de 1 à 30 jours. / ${name}: from 1 to 30 days.`);
}

/** A day at the most (section 9, decision 9). */
function readMinutes(name: string, text: string): number {
  const minutes = Number(text);
  if (/^\d{1,4}$/.test(text) && minutes <= 1440) return minutes;
  throw new SettingRefused(`${name} : de 0 à 1440 minutes. / ${name}: from 0 to 1440 minutes.`);
}

function readNumber(name: string, text: string, [least, most]: readonly [number, number]): number {
  const number = Number(text);
  if (/^\d{1,4}$/.test(text) && number >= least && number <= most) return number;
  throw new SettingRefused(`${name} : de ${least} à ${most}. / ${name}: from ${least} to ${most}.`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  const given = shown(text);
  throw new SettingRefused(`PORT : « ${given} » n'est pas un port. / PORT: "${given}" is not a port.`);
}

function readWord(name: string, words: readonly string[], text: string): string {
  if (words.includes(text)) return text;
  const [given, choice] = [shown(text), words.join(', ')];
  throw new SettingRefused(
    `${name} : ${choice}, et non « ${given} ». / ${name}: one of ${choice}, not "${given}".`,
  );
}

/** Short, and on one line. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 40);
}
