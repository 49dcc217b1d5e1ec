import { resolve } from 'node:path';

/** A setting that can't be used: said in one line, exit 1. */
export class SettingRefused extends Error {
  override readonly name = 'SettingRefused';
}

/** What the environment says, as the README's table lists it. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly demoData: boolean;
  readonly secret: string | undefined;
  /** Reached over https (directly or behind a proxy): cookies are `Secure` and named `__Host-…`. */
  readonly secure: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws {@link SettingRefused} naming the first one that can't be used. */
export function readSettings(environment: Environment): Settings {
  const secret = environment.MANDAT_SECRET || undefined;
  if (secret && secret.length < 32) throw new SettingRefused('MANDAT_SECRET: 32 caractères au moins.');
  return {
    host: environment.HOST || '127.0.0.1',
    port: readPort(environment.PORT || '4180'),
    dataDir: resolve(environment.DATA_DIR || '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    demoData: readSwitch('DEMO_DATA', environment.DEMO_DATA || 'on'),
    secret,
    secure: readSwitch('HTTPS', environment.HTTPS || 'off'),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new SettingRefused(`PORT: « ${text} » n'est pas un port.`);
  return port;
}

function readSwitch(name: string, text: string): boolean {
  if (text !== 'on' && text !== 'off')
    throw new SettingRefused(`${name}: « on » ou « off », pas « ${text} ».`);
  return text === 'on';
}
