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
  readonly demoData: boolean;
  readonly secret: string | undefined;
  /** Reached over https (directly or behind a proxy): cookies are `Secure` and named `__Host-…`. */
  readonly secure: boolean;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

/** Reads the settings. Throws {@link SettingRefused} naming the first one that can't be used. */
export function readSettings(environment: Environment): Settings {
  const secret = environment.MANDAT_SECRET || undefined;
  if (secret && secret.length < 32) {
    throw new SettingRefused(
      'MANDAT_SECRET : 32 caractères au moins. / MANDAT_SECRET: at least 32 characters.',
    );
  }
  return {
    host: environment.HOST || '127.0.0.1',
    port: readPort(environment.PORT || '4180'),
    dataDir: resolve(environment.DATA_DIR || '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    demoData: readWord('DEMO_DATA', ['on', 'off'], environment.DEMO_DATA || 'on') === 'on',
    secret,
    secure: readWord('HTTPS', ['on', 'off'], environment.HTTPS || 'off') === 'on',
    logLevel: readWord('LOG_LEVEL', LOG_LEVELS, environment.LOG_LEVEL || 'warn'),
  };
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
