import { EXPORT_MEDIA } from '#contract/exports/export.schema.ts';
import type { Information } from '#contract/privacy/information.schema.ts';
import { JSON_MEDIA } from '#contract/privacy/privacy.operations.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { ContactLanguage } from '#domain/contact/contact.ts';
import { csvFile } from './csv-file.ts';
import { type ExportWord, type ExportWords, exportWords } from './export-words.ts';
import type { MadeFile } from './file-route.ts';
import type { Bytes } from './stream-of.ts';

const SECTIONS = [
  'account',
  'sessions',
  'securityEvents',
  'contacts',
  'requests',
  'journal',
  'mails',
  'rectifications',
] as const satisfies ReadonlyArray<keyof Information>;

interface Asked {
  readonly format: 'csv' | 'json';
  readonly language: ContactLanguage;
}

/** « Mes renseignements » as a file: a line for each thing held, under its section, or the whole as JSON. */
export function informationFile(
  information: Information,
  { format, language }: Asked,
  today: CalendarDay,
): MadeFile {
  const words = exportWords(language);
  const name = `${words('information.fileName')}-${today}.${format}`;
  if (format === 'json') return { name, media: JSON_MEDIA, parts: jsonFile(information) };
  const head = (['section', 'item', 'field', 'value'] as const).map((one) => words(`information.${one}`));
  async function* pages() {
    for (const section of SECTIONS) yield rowsOf(information, section, words);
  }
  return { name, media: EXPORT_MEDIA.csv, parts: csvFile(head, pages()) };
}

async function* jsonFile(information: Information): AsyncGenerator<Bytes> {
  yield new TextEncoder().encode(`${JSON.stringify(information, null, 2)}\n`);
}

function rowsOf(
  information: Information,
  section: (typeof SECTIONS)[number],
  words: ExportWords,
): string[][] {
  const title = words(`information.sections.${section}`);
  const held: readonly object[] = [information[section]].flat();
  return held.flatMap((item, at) =>
    Object.entries(item).map(([field, value]) => [
      title,
      String(at + 1),
      words(`information.fields.${field}` as ExportWord),
      textOf(value, words),
    ]),
  );
}

/** Names stand for what has one; lists are joined. */
function textOf(value: unknown, words: ExportWords): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return words(`yesNo.${value}`);
  if (Array.isArray(value)) return value.map((one) => textOf(one, words)).join(' ; ');
  if (typeof value !== 'object') return wordOf(String(value), words);
  if ('name' in value) return String(value.name);
  return Object.values(value)
    .filter((one) => one !== null && one !== '')
    .map((one) => textOf(one, words))
    .join(', ');
}

/** What the other exports have a word for gets it; a code stays a code. */
function wordOf(value: string, words: ExportWords): string {
  if (value === NO_END) return words('noEndDate');
  const keys = ['function', 'subject', 'right'].map((group) => `${group}.${value}`);
  const found = keys.find((key) => words(key as ExportWord) !== key);
  return found === undefined ? value : words(found as ExportWord);
}
