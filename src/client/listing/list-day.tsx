import { useTranslation } from 'react-i18next';

type Props = {
  /** `undefined`: no end. */
  day: string | undefined;
};

/** A day of a table, `2026-01-05`, or « Sans date de fin ». */
export function ListDay({ day }: Props) {
  const { t } = useTranslation('common');
  return day === undefined ? t('noEndDate') : <time dateTime={day}>{day}</time>;
}
