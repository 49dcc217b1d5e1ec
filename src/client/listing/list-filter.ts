import type { ReactNode } from 'react';

/** One filter of a list, in the reader's words. */
export interface ListFilter {
  /** Its name in the state of the list. */
  readonly id: string;
  /** « Fonction » */
  readonly label: string;
  /** Several values at once, or one only. */
  readonly several: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The choice of nothing in a native list, where « Fonction : tous » doesn't fit. */
  readonly all?: string;
  /** Instead of a list of the options, which then only name the values chosen: a search in a long list, a day. */
  readonly control?: (value: readonly string[], onChange: (values: string[]) => void) => ReactNode;
}
