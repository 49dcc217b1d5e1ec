import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, SettingRefused } from './read-settings.ts';

const DEFAULTS = {
  host: '127.0.0.1',
  port: 4180,
  dataDir: resolve('.data'),
  databaseUrl: undefined,
  demoData: true,
  secret: undefined,
  secure: false,
  logLevel: 'warn',
};

const SECRET = 's'.repeat(32);

test('nothing said: what the README promises; an empty setting says nothing', () => {
  expect(readSettings({})).toEqual(DEFAULTS);
  const empty = {
    HOST: '',
    PORT: '',
    DATA_DIR: '',
    DATABASE_URL: '',
    DEMO_DATA: '',
    MANDAT_SECRET: '',
    HTTPS: '',
    LOG_LEVEL: '',
  };
  expect(readSettings(empty)).toEqual(DEFAULTS);
});

test('reads every setting', () => {
  const environment = {
    HOST: '0.0.0.0',
    PORT: '8080',
    DATA_DIR: 'donnees',
    DATABASE_URL: 'postgres://db.example/mandat',
    DEMO_DATA: 'off',
    MANDAT_SECRET: SECRET,
    HTTPS: 'on',
    LOG_LEVEL: 'info',
  };
  expect(readSettings(environment)).toEqual({
    host: '0.0.0.0',
    port: 8080,
    dataDir: resolve('donnees'),
    databaseUrl: 'postgres://db.example/mandat',
    demoData: false,
    secret: SECRET,
    secure: true,
    logLevel: 'info',
  });
});

test.each([
  [{ PORT: '65536' }, /^PORT/],
  [{ PORT: '-1' }, /^PORT/],
  [{ PORT: '80a' }, /^PORT/],
  [{ PORT: '8e3' }, /^PORT/],
  [{ PORT: ' 80' }, /^PORT/],
  [{ DEMO_DATA: 'no' }, /^DEMO_DATA/],
  [{ HTTPS: 'true' }, /^HTTPS/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL/],
  [{ PORT: `80\n${'9'.repeat(99)}` }, /^PORT/],
  [{ MANDAT_SECRET: 's'.repeat(31) }, /^MANDAT_SECRET/],
])('refuses %j in one line, in both languages, that names it, without its secret', (environment, line) => {
  const refused = () => readSettings(environment);
  expect(refused).toThrow(SettingRefused);
  expect(refused).toThrow(line);
  expect(refused).toThrow(/^[A-Z_]+ : .+ \/ [A-Z_]+: .+$/);
  expect(refused).not.toThrow(/\n|ssss/);
});
