import { useTranslation } from 'react-i18next';
import { formatEndDay } from '#client/i18n/formats.ts';

type Props = { startOn: string; endOn: string };

/** « Du 2026-01-05 au 2026-12-31 », « Depuis le 2026-01-05 ». */
export function PeriodText({ startOn, endOn }: Props) {
  const { t } = useTranslation('sheets');
  const to = formatEndDay(endOn);
  return <>{to === undefined ? t('since', { from: startOn }) : t('period', { from: startOn, to })}</>;
}
