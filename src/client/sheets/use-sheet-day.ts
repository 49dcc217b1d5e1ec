import { useSearch } from '@tanstack/react-router';
import type { ListAddress } from '#client/listing/list-address.ts';
import { sheetDayOf } from './sheet-address.ts';

/** The day the sheet is true of; undefined: today. */
export function useSheetDay(): string | undefined {
  return useSearch({ strict: false, select: (address: ListAddress) => sheetDayOf(address) });
}
