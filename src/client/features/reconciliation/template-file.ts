import type { TFunction } from 'i18next';
import type { CalledFile } from '#client/http/call-file.ts';
import type { ListSubject } from './comparing/compare-list.ts';

/** Which columns a list needs, and how one line of it reads. */
const COLUMNS = {
  staff: ['firstName', 'lastName', 'email', 'language', 'function', 'phone'],
  services: ['firstName', 'lastName', 'email', 'client'],
} as const;

/** A list with headers that are recognised, and one line as an example; semicolons and a mark, as spreadsheets here read them. */
export function templateFile(t: TFunction<'reconciliation'>, about: ListSubject): CalledFile {
  const columns = COLUMNS[about];
  const lines = [
    columns.map((field) => t(`field.${field}`)),
    columns.map((field) => t(`template.example.${field}`)),
  ];
  const text = lines.map((cells) => cells.join(';')).join('\r\n');
  const blob = new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv;charset=utf-8' });
  return { blob, name: t(`template.name.${about}`) };
}
