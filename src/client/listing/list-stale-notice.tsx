import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';

type Props = { retrying: boolean; onRetry: () => void };

/** The rows stay, but fresher ones couldn't be read. */
export function ListStaleNotice({ retrying, onRetry }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  return (
    <Notice
      tone="warning"
      toneLabel={t('common:warning')}
      live
      actions={
        <Button size="small" pending={retrying} onClick={onRetry}>
          {t('common:retry')}
        </Button>
      }
    >
      {t('failed.refresh')}
    </Notice>
  );
}
