import { useTranslation } from 'react-i18next';
import { Chip } from '#client/ui/chip.tsx';
import layout from '#client/ui/layout.module.css';
import { StatusMark } from '#client/ui/status-mark.tsx';

/** Marks of state, each its own shape; chips. */
export function StateExamples() {
  const { t } = useTranslation('showcase');
  return (
    <div className={layout.stack}>
      <div className={layout.formActions}>
        <StatusMark tone="positive">{t('states.yes')}</StatusMark>
        <StatusMark tone="neutral">{t('states.no')}</StatusMark>
        <StatusMark tone="warning">{t('states.sent')}</StatusMark>
        <StatusMark tone="error">{t('states.expired')}</StatusMark>
        <StatusMark tone="info">{t('states.request')}</StatusMark>
      </div>
      <div className={layout.cluster}>
        <Chip>{t('states.plain')}</Chip>
        <Chip removeLabel={t('filters.removeActive')} onRemove={() => undefined}>
          {t('filters.activeYes')}
        </Chip>
        <Chip>{t('states.long')}</Chip>
      </div>
    </div>
  );
}
