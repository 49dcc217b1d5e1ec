import { useNavigate } from '@tanstack/react-router';
import { ListDayFilter } from '#client/listing/list-day-filter.tsx';
import { sheetAddress } from './sheet-address.ts';
import { useSheetDay } from './use-sheet-day.ts';

/** « État au » of a sheet: the same field as that of the tables. */
export function SheetDayField() {
  const day = useSheetDay();
  const navigate = useNavigate();
  return (
    <ListDayFilter
      day={day ?? ''}
      onChange={(chosen) =>
        void navigate({
          to: '.',
          search: sheetAddress(chosen === '' ? undefined : chosen),
          state: true,
          replace: true,
        })
      }
    />
  );
}
