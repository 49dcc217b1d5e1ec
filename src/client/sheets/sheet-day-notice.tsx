import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { KeepFocus } from '#client/listing/keep-focus.tsx';
import type { ListAddress } from '#client/listing/list-address.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { sheetDayOf, writtenDay } from './sheet-address.ts';

/** « État au 5 janvier 2026 », and the way back to today; or that the day of the address wasn't understood. */
export function SheetDayNotice() {
  const { t } = useTranslation(['sheets', 'listing', 'common']);
  const { longDay } = useFormats();
  const address: ListAddress = useSearch({ strict: false });
  const navigate = useNavigate();
  const [written, day] = [writtenDay(address), sheetDayOf(address)];
  if (written === undefined) return null;
  return (
    <KeepFocus>
      <Notice
        tone="info"
        toneLabel={t('common:information')}
        title={day !== undefined && t('listing:day.title', { day: longDay(day) })}
        actions={
          <Button
            size="small"
            onClick={() => void navigate({ to: '.', search: {}, state: true, replace: true })}
          >
            {t('listing:day.today')}
          </Button>
        }
      >
        {day === undefined ? t('day.ignored', { day: written }) : t('day.text')}
      </Notice>
    </KeepFocus>
  );
}
