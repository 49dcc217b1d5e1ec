import { useMemo, useState } from 'react';
import { headerOf, type ListColumn } from '#client/listing/list-columns.ts';
import type { List } from '#client/listing/use-list.ts';
import { rememberColumns, rememberedColumns } from './remembered-columns.ts';

const NONE: readonly string[] = [];

/**
 * The columns to show: those of the guides always, in their order; of the others those that the address names, else those
 * remembered for the list, else none.
 */
export function useListColumns<Row extends object>(
  name: string,
  list: Pick<List, 'columns' | 'setColumns'>,
  columns: readonly ListColumn<Row>[],
) {
  const [remembered] = useState(() => rememberedColumns(name));
  const extra = columns.filter((column) => column.meta?.hideable);
  const wanted = list.columns ?? remembered ?? NONE;
  const chosen = extra.map(idOf).filter((id) => wanted.includes(id));
  const names = chosen.join();
  // The same columns while the same are chosen: rows are drawn anew with every other list of them.
  const shown = useMemo(() => {
    const kept = names.split(',');
    return columns.filter((column) => !column.meta?.hideable || kept.includes(idOf(column)));
  }, [columns, names]);
  return {
    shown,
    options: extra.map((column) => ({ value: idOf(column), label: headerOf(column) })),
    chosen,
    choose(ids: readonly string[]) {
      rememberColumns(name, ids);
      list.setColumns(ids);
    },
  };
}

function idOf<Row extends object>(column: ListColumn<Row>): string {
  return column.id ?? '';
}
