import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';

type Props = { search: Readonly<Record<string, unknown>> };

/** The rows that were checked lie in another tab, or went with the session. */
export function SelectionLost({ search }: Props) {
  const { t } = useTranslation('bulk');
  const to = search.de === 'autorisations' ? '/mon-organisation/autorisations' : '/mon-organisation/contacts';
  return (
    <EmptyState
      title={t('lost.title')}
      actions={
        <Link to={to} className={buttonClass({ variant: 'primary' })}>
          {t('lost.back')}
        </Link>
      }
    >
      {t('lost.text')}
    </EmptyState>
  );
}
