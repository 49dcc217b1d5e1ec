import type { ListPage } from '#client/listing/list-page.ts';
import { type ListFilters, type Selection, sizeOf } from '#client/listing/selection/selection.ts';
import type { ExportRows } from '#contract/exports/export.schema.ts';

export const EXPORT_SCOPES = ['selection', 'page', 'all'] as const;

export type ExportScope = (typeof EXPORT_SCOPES)[number];

/** What an export asks of the service for one of its scopes. */
export interface ScopedRows {
  readonly rows: ExportRows;
  readonly query: Readonly<Record<string, string>>;
  readonly size: { readonly count: number; readonly exact: boolean };
}

interface Given {
  readonly selection: Selection;
  readonly pageIds: readonly string[];
  readonly total: ListPage<unknown>['total'];
  readonly filters: ListFilters;
  /** Sort and direction. */
  readonly order: ListFilters;
}

/** The rows of a scope; named rows are exported whatever the filters of the moment, true on the day shown. */
export function scopedRows(scope: ExportScope, given: Given): ScopedRows {
  const { selection, pageIds, total, filters, order } = given;
  const named = { ...order, ...(filters.on !== undefined && { on: filters.on }) };
  if (scope === 'page') {
    const size = { count: pageIds.length, exact: true };
    return { rows: { kind: 'ids', ids: [...pageIds] }, query: named, size };
  }
  if (scope === 'all')
    return { rows: { kind: 'all', except: [] }, query: { ...filters, ...order }, size: total };
  const size = sizeOf(selection);
  if (selection.kind === 'ids') return { rows: { kind: 'ids', ids: [...selection.ids] }, query: named, size };
  return {
    rows: { kind: 'all', except: [...selection.except] },
    query: { ...selection.filters, ...order },
    size,
  };
}
