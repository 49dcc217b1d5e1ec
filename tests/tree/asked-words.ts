import { pluralBase } from './plural-base.ts';

/** The texts and the beginnings of texts that stand in the sources, where keys may be among them. */
export type AskedWords = { whole: Set<string>; prefixes: Set<string>; keyPrefixes: Set<string> };

const plain = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g;
const begun = /`([^`$\\]*[.:_-])\$\{/g;
const nested = /\$t\(([\w:.-]+)/g;
const prefixed = /keyPrefix:\s*['"]([\w.-]+)['"]/g;

/** Collects what the sources ask for: 'list.title', `function.${kind}` (all keys under `function.`), keyPrefix. */
export function askedWords(sources: string[]): AskedWords {
  const asked: AskedWords = { whole: new Set(), prefixes: new Set(), keyPrefixes: new Set() };
  for (const source of sources) {
    for (const match of source.matchAll(plain)) asked.whole.add(match[1] ?? match[2] ?? '');
    for (const match of source.matchAll(nested)) asked.whole.add(match[1] ?? '');
    for (const match of source.matchAll(begun)) asked.prefixes.add(match[1] ?? '');
    for (const match of source.matchAll(prefixed)) asked.keyPrefixes.add(`${match[1]}.`);
  }
  return asked;
}

/** Whether a key is asked for somewhere: as a whole, by a static prefix, or under a keyPrefix. */
export function isAskedFor(asked: AskedWords, namespace: string, key: string): boolean {
  const base = pluralBase(key);
  const shapes = [base, key, `${namespace}:${base}`, `${namespace}:${key}`];
  for (const keyPrefix of asked.keyPrefixes) {
    if (base.startsWith(keyPrefix)) shapes.push(base.slice(keyPrefix.length));
  }
  if (shapes.some((shape) => asked.whole.has(shape))) return true;
  return [...asked.prefixes].some((prefix) => shapes.some((shape) => shape.startsWith(prefix)));
}
