import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Language = 'fr' | 'en';

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** `t('contacts:list.title')`: the words that the console has for a key, with its `{{…}}` filled. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of one language, read from the files that the console reads; throws on a key that has none. */
export function wordsOf(language: Language): Words {
  return (key, values = {}) => {
    const [file = '', path = ''] = key.split(':');
    const words = [file, LATE[file] ?? file].map((name) =>
      path.split('.').reduce<unknown>(within, read(language, name)),
    );
    const text = words.find((found) => typeof found === 'string');
    if (typeof text !== 'string') throw new Error(`no words in ${language} for ${key}`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_match, name: string) => String(values[name]));
  };
}

/** Words of a namespace that come once somebody is signed in stand in a file of their own. */
const LATE: Readonly<Record<string, string>> = {
  fields: 'console-fields',
  navigation: 'console-navigation',
  problems: 'refusals',
};

function within(words: unknown, name: string): unknown {
  return typeof words === 'object' && words !== null ? Reflect.get(words, name) : undefined;
}

const files = new Map<string, unknown>();

function read(language: Language, file: string): unknown {
  const path = join('locales', language, `${file}.json`);
  if (!files.has(path)) files.set(path, JSON.parse(readFileSync(path, 'utf8')));
  return files.get(path);
}
