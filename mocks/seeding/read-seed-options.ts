import { firmSizeOf } from '#mocks/worlds/very-large-firm/firm-size.ts';

/** What `npm run seed` was asked for. */
export interface SeedOptions {
  readonly authorizations: number;
}

const COMMAND = 'npm run seed -- --world very-large --authorizations 1000000';

const USAGE = `Commande : ${COMMAND} / Command: ${COMMAND}`;

const STANDARD = '50000';

/** Reads the words after `npm run seed --`. Throws an `Error` of one line for any that it doesn't know. */
export function readSeedOptions(words: readonly string[]): SeedOptions {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [name = '', value] = words.slice(at, at + 2);
    if (name !== '--world' && name !== '--authorizations') throw new Error(`${name} ? ${USAGE}`);
    if (value === undefined) throw new Error(`${name} … ? ${USAGE}`);
    given.set(name, value);
  }
  if (given.get('--world') !== 'very-large') throw new Error(USAGE);
  const text = given.get('--authorizations') ?? STANDARD;
  try {
    return { authorizations: firmSizeOf(Number(text)).authorizations };
  } catch {
    throw new Error(`--authorizations ${text} : de 1000 à 1000000. / From 1000 to 1000000.`);
  }
}
