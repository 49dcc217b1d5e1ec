import type { ViewedList } from '#domain/saved-view/saved-view.ts';

export interface SavedViewTable {
  organisation_id: string;
  id: string;
  account_id: string;
  list: ViewedList;
  name: string;
  address: string;
  shared: boolean;
  version: number;
}
