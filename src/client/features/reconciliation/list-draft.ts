import type { Attempt } from '#client/forms/draft.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { LIST_FIELDS, type ListField, recogniseColumns } from '#domain/reconciliation/recognise-columns.ts';
import type { ListSubject } from './comparing/compare-list.ts';
import type { Rows } from './reading/checked-rows.ts';

/** The list, as it is kept on this machine. */
export interface KeptList {
  readonly version: 1;
  /** Names this list: what is made of it gets ids of its own. */
  readonly id: string;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly fileName: string;
  readonly rows: Rows;
}

/** What one decided of it. */
export interface ListChoices {
  readonly version: 1;
  readonly about: ListSubject;
  readonly hasHeader: boolean;
  readonly mapping: readonly (ListField | null)[];
  /** Corrections checked, by their key. */
  readonly chosen: readonly string[];
  /** Doubts settled, by line or by client's name: an id, `new` or `aside`. */
  readonly settled: Readonly<Record<string, string>>;
  /** The last day of whoever has departed; empty: at once. */
  readonly lastDay: CalendarDay | '';
  readonly attested: readonly string[];
  /** What was sent and not answered. */
  readonly attempt: Attempt | null;
}

/** What the headers of a list say of it; whom each one serves is what a column of clients is for. */
export function firstChoices(rows: Rows): ListChoices {
  const mapping = recogniseColumns(rows[0] ?? []);
  // Without a single known header, the first row is a person like the others.
  const hasHeader = mapping.some((field) => field !== null) || !rows[0]?.some((cell) => cell.includes('@'));
  return {
    version: 1,
    about: mapping.includes('client') ? 'services' : 'staff',
    hasHeader,
    mapping: hasHeader ? mapping : (rows[0] ?? []).map((cell) => (cell.includes('@') ? 'email' : null)),
    chosen: [],
    settled: {},
    lastDay: '',
    attested: [],
    attempt: null,
  };
}

export function isKeptList(kept: unknown): kept is KeptList {
  return isRecord(kept) && kept.version === 1 && typeof kept.id === 'string' && Array.isArray(kept.rows);
}

export function isListChoices(kept: unknown): kept is ListChoices {
  if (!isRecord(kept) || kept.version !== 1) return false;
  const { mapping, chosen, settled } = kept;
  const known = (one: unknown) => one === null || LIST_FIELDS.some((field) => field === one);
  return Array.isArray(mapping) && mapping.every(known) && Array.isArray(chosen) && isRecord(settled);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
