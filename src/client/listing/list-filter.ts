/** One filter of a list, in the reader's words. */
export interface ListFilter {
  /** Its name in the state of the list. */
  readonly id: string;
  /** « Fonction » */
  readonly label: string;
  /** Several values at once, or one only. */
  readonly several: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}
