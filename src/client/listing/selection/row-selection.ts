/** What a table needs to show check boxes. */
export interface RowSelection {
  has(id: string): boolean;
  set(ids: readonly string[], selected: boolean): void;
  /** The boxes are shown, and can't be changed. */
  readonly disabled: boolean;
}
