import type { SeenPage } from './compared-cases.ts';

interface Page {
  readonly rows: readonly unknown[];
  readonly total: { readonly count: number; readonly exact: boolean };
}

export function seenOf({ rows, total }: Page): SeenPage {
  return { rows: rows.length, total: total.exact ? `${total.count}` : `${total.count}+` };
}
