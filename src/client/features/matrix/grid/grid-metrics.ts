/** Sizes of the grid's parts, in pixels. */
export interface GridMetrics {
  readonly rowHeight: number;
  readonly columnWidth: number;
  /** Of the row with the files' names. */
  readonly headHeight: number;
  /** Of the column with the contacts' names. */
  readonly headWidth: number;
}

/** Narrower than this, in rem, the headers give room to the cells. */
const NARROW = 40;

/** The sizes in a region so wide; they grow with the reader's letters (`rem`: pixels of one). */
export function gridMetrics(width: number, rem: number): GridMetrics {
  const narrow = width < NARROW * rem;
  return {
    rowHeight: 2.75 * rem,
    columnWidth: 2.5 * rem,
    headHeight: (narrow ? 8 : 10) * rem,
    headWidth: (narrow ? 7.5 : 15) * rem,
  };
}
