/** One page of rows, as every list of the contract answers it (`pageSchema`). */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly start: number;
  readonly total: { readonly count: number; readonly exact: boolean };
  readonly next: string | null;
  readonly previous: string | null;
}
