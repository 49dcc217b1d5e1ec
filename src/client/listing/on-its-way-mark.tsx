import { useTranslation } from 'react-i18next';
import { StatusMark } from '#client/ui/status-mark.tsx';
import table from '#client/ui/table.module.css';

/** Under the first cell of a row that the body's own tables don't show yet (domain, section 9, decision 9). */
export function OnItsWayMark() {
  const { t } = useTranslation('common');
  return (
    <span className={table.sub}>
      <StatusMark tone="warning">{t('onItsWay')}</StatusMark>
    </span>
  );
}
