import type { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import english from '#locales/en/exports.json';
import french from '#locales/fr/exports.json';

type Paths<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Paths<Words[Key]>}`;
}[keyof Words & string];

export type ExportWord = Paths<typeof french>;

/** Gives the word of a key, `columns.contact`, in the language of the file. */
export type ExportWords = (key: ExportWord) => string;

const WORDS = { fr: flat(french), en: flat(english) };

/** The words of exported files. They stand with the other locales, and are the server's because it makes the files. */
export function exportWords(language: (typeof CONTACT_LANGUAGES)[number]): ExportWords {
  return (key) => WORDS[language].get(key) ?? key;
}

function flat(words: object, prefix = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') all.set(`${prefix}${key}`, value);
    else for (const [path, word] of flat(value, `${prefix}${key}.`)) all.set(path, word);
  }
  return all;
}
