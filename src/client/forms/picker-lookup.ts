import type { QueryKey } from '@tanstack/react-query';
import type { ComboBoxOption } from '#client/ui/combo-box-option.ts';

export interface PickerPage {
  readonly options: readonly ComboBoxOption[];
  /** More match than these: a longer word finds them. */
  readonly more: boolean;
}

/** A search in a long list, by the service, and one of its entries by its id. */
export interface PickerLookup {
  readonly queryKey: QueryKey;
  search(text: string, signal: AbortSignal): Promise<PickerPage>;
  resolve(id: string, signal: AbortSignal): Promise<ComboBoxOption>;
}
