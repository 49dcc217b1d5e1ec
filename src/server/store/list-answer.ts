/** Where a row stands in its list: the values it is ordered by, then its id. Texts compare in French order. */
export interface ListPosition {
  readonly values: ReadonlyArray<string | number>;
  readonly id: string;
}

/** What every list asks beside its own filters. */
export interface ListWindow {
  /** Turns the whole order round, id included. */
  readonly descending: boolean;
  readonly limit: number;
  /** Of the rows that the filters find, these alone. */
  readonly ids?: readonly string[];
  /** Rows strictly after this place in the order asked for, or strictly before it (the nearest ones). */
  readonly after?: ListPosition;
  readonly before?: ListPosition;
}

export interface ListAnswer<Entry> {
  /** In the order asked for, whichever way the page was reached. */
  readonly entries: ReadonlyArray<Entry & { readonly position: ListPosition }>;
  /** Whether more rows follow in the direction of travel. */
  readonly more: boolean;
  /** Rows of the whole list, counted up to `COUNT_CAP`. */
  readonly total: { readonly count: number; readonly exact: boolean };
}
