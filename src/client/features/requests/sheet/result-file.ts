import type { TFunction } from 'i18next';
import { noteText, refusalText } from '#client/forms/line-text.ts';
import { callOperation } from '#client/http/call-operation.ts';
import { type Language, localeOf } from '#client/i18n/language.ts';
import { actText } from '#client/requests/act-text.ts';
import { listRequestLines } from '#contract/requests/request.operations.ts';
import type { RequestLine, RequestLines, RequestSheet } from '#contract/requests/request.schema.ts';
import { BYTE_ORDER_MARK, csvLine } from '#domain/export/csv-line.ts';

/** Lines read at a time: the most that the service gives. */
const PAGE = 200;

interface Asked {
  readonly profileId: string;
  readonly request: Pick<RequestSheet, 'id' | 'number'>;
  readonly t: TFunction<['demands', 'requests', 'common']>;
  readonly language: Language;
}

/** Reads every line of a request, page after page, and writes them as CSV. Throws what a read throws. */
export async function resultFile({ profileId, request, t, language }: Asked) {
  const heads = (['number', 'contact', 'asked', 'state', 'result'] as const).map((name) =>
    t(`lines.column.${name}`),
  );
  const parts = [BYTE_ORDER_MARK, csvLine(heads)];
  for (let after: number | null = 0; after !== null; ) {
    const page: RequestLines = await callOperation(listRequestLines, {
      params: { profileId, requestId: request.id },
      query: { after, limit: PAGE },
    });
    parts.push(...page.lines.map((line) => csvLine(cellsOf(line, page, t, language))));
    after = page.after;
  }
  return { blob: new Blob(parts, { type: 'text/csv;charset=utf-8' }), name: `${request.number}.csv` };
}

/** What one line says in the file; days stay as spreadsheets sort them. */
export function cellsOf(
  line: RequestLine,
  { contacts, files }: Pick<RequestLines, 'contacts' | 'files'>,
  t: Asked['t'],
  language: Language,
): string[] {
  const known = (id: string | null) => contacts.find((one) => one.id === id);
  const nameOf = (id: string) => {
    const person = known(id);
    return person && `${person.firstName} ${person.lastName}`;
  };
  const names = {
    contact: nameOf,
    file: (id: string) => files.find((one) => one.id === id)?.name,
    day: (day: string) => day,
    number: String,
    list: (items: readonly string[]) => new Intl.ListFormat(localeOf(language)).format(items),
  };
  const person = known(line.contactId) ?? (line.act.kind === 'grant' ? line.act.person : null);
  const words = t as unknown as TFunction<['requests', 'common']>;
  return [
    String(line.number),
    person ? `${person.firstName} ${person.lastName}` : '',
    actText(t as unknown as TFunction<['demands', 'common']>, line.act, names),
    t(`line.${line.state}`),
    line.refusal
      ? refusalText(words, language, line.refusal, names)
      : line.notes.map((note) => noteText(words, language, note, names)).join(' '),
  ];
}
