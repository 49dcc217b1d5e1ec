import { Link } from '@tanstack/react-router';
import LinkIcon from 'lucide-react/icons/link';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';

type Props = {
  /** An older page, of which nothing is left. */
  older: boolean;
};

/** Nobody has linked an account yet, or nothing is older than that. */
export function LinkEventsEmpty({ older }: Props) {
  const { t } = useTranslation('link-events');
  if (older) {
    return (
      <EmptyState icon={LinkIcon} title={t('endTitle')}>
        {t('endText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={LinkIcon}
      title={t('emptyTitle')}
      actions={
        <Link to="/mon-organisation/contacts" className={buttonClass({ variant: 'primary' })}>
          {t('emptyLink')}
        </Link>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}
