import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import { Notice } from '#client/ui/notice.tsx';

type Props = {
  /** What stands now, beside what the form has shown so far. */
  children: ReactNode;
  onSeen: () => void;
};

/** Somebody else changed it while the form was filled in: both versions, and nothing overwritten unseen. */
export function NewerNotice({ children, onSeen }: Props) {
  const { t } = useTranslation(['neighbour-forms', 'common']);
  return (
    <Notice
      tone="warning"
      toneLabel={t('common:warning')}
      title={t('newer.title')}
      live
      actions={
        <Button
          size="small"
          onClick={() => {
            onSeen();
            focusPageHeading();
          }}
        >
          {t('newer.seen')}
        </Button>
      }
    >
      <p>{t('newer.text')}</p>
      {children}
    </Notice>
  );
}
