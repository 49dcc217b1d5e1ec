import {
  type ColumnDef,
  type ColumnHelper,
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';

interface ListColumnMeta {
  /** Names the row; holds the link that the whole row follows. */
  rowHeader?: boolean;
  /** How many lines its cells take, so that the skeleton keeps the layout; 1 unless told. */
  lines?: 1 | 2;
  /** Its share of the width of the table, `30%`: the same for every page, and while the rows come. */
  width?: `${number}%`;
  /** An extra column: the reader shows and hides it. Those of the guides stay, in their order. */
  hideable?: boolean;
  /** How long its texts are, for the skeleton; medium unless told. */
  text?: 'short' | 'medium' | 'long';
}

/** The parts of TanStack Table that lists use; the service sorts, so no row model comes with the sorting. */
export const listFeatures = tableFeatures({ rowSortingFeature, columnMeta: metaHelper<ListColumnMeta>() });

export type ListFeatures = typeof listFeatures;

/** One column; its `header` is the translated word, its `id` the name of its sort. */
export type ListColumn<Row extends object> = ColumnDef<ListFeatures, Row, unknown>;

/** Builds the columns of one list: `const column = listColumns<ContactRow>()`. */
export function listColumns<Row extends object>(): ColumnHelper<ListFeatures, Row> {
  return createColumnHelper<ListFeatures, Row>();
}

/** The word over a column. */
export function headerOf<Row extends object>(column: ListColumn<Row>): string {
  return typeof column.header === 'string' ? column.header : '';
}
