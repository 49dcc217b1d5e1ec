import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';

/** « 22 novembre 2026, 14 h 07 » of an instant (ISO 8601). */
export function useMoment(): (instant: string) => string {
  const { t } = useTranslation('account');
  const { longDay, time } = useFormats();
  return (instant) => t('moment', { day: longDay(dayOfInstant(instant)), time: time(instant) });
}
