import type { QueryKey } from '@tanstack/react-query';
import type { ComboBoxOption } from '#client/ui/combo-box-option.ts';

/** A search in a long list, by the service, and one of its entries by its id. */
export interface PickerLookup {
  readonly queryKey: QueryKey;
  search(text: string, signal: AbortSignal): Promise<ComboBoxOption[]>;
  resolve(id: string, signal: AbortSignal): Promise<ComboBoxOption>;
}
