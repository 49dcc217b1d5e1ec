/** What a list page says in its own words; all the rest is said alike by every list (`locales/listing`). */
export interface ListWords {
  /** Names the table and its region: « Contacts de l’organisation ». */
  readonly caption: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  /** When there is nothing at all. */
  readonly emptyTitle: string;
  readonly emptyText: string;
  /** « 2 contacts sélectionnés », where rows can be checked. */
  readonly selected?: (count: number, shown: string) => string;
}
