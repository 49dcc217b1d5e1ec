import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

export type Language = 'fr' | 'en';

/** One text of a locale file: `contacts` + `list.title` → “Mes contacts”. */
export type LocaleText = { namespace: string; key: string; text: string };

/** Files whose words come later than those of the namespace they add to. */
const addedTo: Record<string, string> = {
  'console-fields': 'fields',
  'console-navigation': 'navigation',
  refusals: 'problems',
};

/** Every text of a language, with nested keys joined by dots. A value that isn't a text comes back empty. */
export function localeTexts(language: Language): LocaleText[] {
  return localeFiles(language).flatMap((file) => {
    const path = join(projectRoot, 'locales', language, file);
    const name = file.replace(/\.json$/, '');
    const namespace = addedTo[name] ?? name;
    return flatten(JSON.parse(readFileSync(path, 'utf8')), '').map((text) => ({ namespace, ...text }));
  });
}

/** The names of the files of a language. */
export function localeFiles(language: Language): string[] {
  const folder = join(projectRoot, 'locales', language);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
}

function flatten(value: unknown, key: string): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [{ key, text: '' }];
  return Object.entries(value).flatMap(([name, inner]) =>
    flatten(inner, key === '' ? name : `${key}.${name}`),
  );
}
