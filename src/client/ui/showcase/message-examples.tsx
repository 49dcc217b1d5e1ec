import InboxIcon from 'lucide-react/icons/inbox';
import SearchXIcon from 'lucide-react/icons/search-x';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import styles from './showcase.module.css';

/** Notices, the error summary, empty states, the announcer. */
export function MessageExamples() {
  const { t } = useTranslation('showcase');
  const announce = useAnnounce();
  const errors = [
    { fieldId: 'showcase-email', message: t('fields.emailError') },
    { fieldId: 'showcase-organisation', message: t('fields.organisationError') },
  ];
  return (
    <div className={styles.columns}>
      <div className={layout.stack}>
        <Notice tone="info" toneLabel={t('messages.info')}>
          {t('messages.infoText')}
        </Notice>
        <Notice tone="success" toneLabel={t('messages.success')} title={t('messages.successTitle')}>
          {t('messages.successText')}
        </Notice>
        <Notice
          tone="warning"
          toneLabel={t('messages.warning')}
          title={t('messages.warningTitle')}
          actions={<Button size="small">{t('messages.warningAct')}</Button>}
          onDismiss={() => undefined}
          dismissLabel={t('menus.close')}
        >
          {t('messages.warningText')}
        </Notice>
        <Notice
          tone="error"
          toneLabel={t('messages.error')}
          title={t('messages.errorTitle')}
          actions={<Button size="small">{t('messages.retry')}</Button>}
        >
          {t('messages.errorText')}
        </Notice>
        <ErrorSummary
          title={t('messages.summary')}
          errors={errors}
          general={[t('messages.general')]}
          headingLevel={3}
        />
        <div>
          <Button onClick={() => announce(t('messages.said'), { shown: true })}>{t('messages.say')}</Button>
        </div>
      </div>
      <div className={layout.stack}>
        <EmptyState
          icon={InboxIcon}
          title={t('messages.emptyTitle')}
          headingLevel={3}
          actions={<Button variant="primary">{t('buttons.add')}</Button>}
        >
          {t('messages.emptyText')}
        </EmptyState>
        <EmptyState
          icon={SearchXIcon}
          title={t('messages.nothingTitle')}
          headingLevel={3}
          actions={<Button>{t('filters.reset')}</Button>}
        >
          {t('messages.nothingText')}
        </EmptyState>
      </div>
    </div>
  );
}
