import { MAX_NAMED_ROWS } from '#contract/exports/export.schema.ts';

/** The filters of a list as its query string says them, without sort and page: what tells its results from others. */
export type ListFilters = Readonly<Record<string, string>>;

interface NamedRows {
  readonly kind: 'ids';
  readonly ids: readonly string[];
}

/** Everything that some filters find, but a few rows: told by the filters, so that it may be a million. */
export interface AllRows {
  readonly kind: 'all';
  readonly filters: ListFilters;
  /** The view it was chosen in, to go back to. */
  readonly address: string;
  readonly total: { readonly count: number; readonly exact: boolean };
  readonly except: readonly string[];
}

export type Selection = NamedRows | AllRows;

export const NOTHING: Selection = { kind: 'ids', ids: [] };

/** How many rows; not exact where the service stopped counting. */
export function sizeOf(selection: Selection): { readonly count: number; readonly exact: boolean } {
  if (selection.kind === 'ids') return { count: selection.ids.length, exact: true };
  const { total, except } = selection;
  return total.exact ? { count: Math.max(0, total.count - except.length), exact: true } : total;
}

export function isSelected(selection: Selection, id: string): boolean {
  return selection.kind === 'ids' ? selection.ids.includes(id) : !selection.except.includes(id);
}

/** Adds rows, or takes them away; unchanged where that would name more rows than can be named. */
export function withRows(selection: Selection, ids: readonly string[], selected: boolean): Selection {
  const named = selection.kind === 'ids' ? selection.ids : selection.except;
  // Of everything, what is named are the rows left out.
  const adds = selection.kind === 'ids' ? selected : !selected;
  const others = named.filter((id) => !ids.includes(id));
  const next = adds ? [...others, ...ids] : others;
  if (next.length > MAX_NAMED_ROWS) return selection;
  return selection.kind === 'ids' ? { kind: 'ids', ids: next } : { ...selection, except: next };
}

/** Whether the rows shown are those that the selection speaks of; named rows are the same in every view. */
export function speaksOf(selection: Selection, filters: ListFilters): boolean {
  return selection.kind === 'ids' || textOf(selection.filters) === textOf(filters);
}

function textOf(filters: ListFilters): string {
  return JSON.stringify(Object.entries(filters).sort(([left], [right]) => (left < right ? -1 : 1)));
}
