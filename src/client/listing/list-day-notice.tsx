import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { KeepFocus } from './keep-focus.tsx';

type Props = {
  /** Undefined: today, and nothing to say. */
  day: string | undefined;
  onToday: () => void;
};

/** « État au 5 janvier 2026 », and the way back to today. */
export function ListDayNotice({ day, onToday }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  const { longDay } = useFormats();
  if (day === undefined) return null;
  return (
    <KeepFocus>
      <Notice
        tone="info"
        toneLabel={t('common:information')}
        title={t('day.title', { day: longDay(day) })}
        actions={
          <Button size="small" onClick={onToday}>
            {t('day.today')}
          </Button>
        }
      >
        {t('day.text')}
      </Notice>
    </KeepFocus>
  );
}
