import { Link } from '@tanstack/react-router';
import ClipboardListIcon from 'lucide-react/icons/clipboard-list';
import SearchXIcon from 'lucide-react/icons/search-x';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import type { RequestListState } from './request-list-address.ts';

type Props = { state: RequestListState };

/** None at all yet, or none that the filters find; each with its way out. */
export function RequestListEmpty({ state }: Props) {
  const { t } = useTranslation('demands');
  if (state.states.length + state.forms.length > 0 || state.before !== undefined) {
    return (
      <EmptyState
        icon={SearchXIcon}
        title={t('list.noneTitle')}
        actions={
          <Link to="/mes-demandes" className={buttonClass()}>
            {t('list.newest')}
          </Link>
        }
      >
        {t('list.noneText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={ClipboardListIcon}
      title={t('list.emptyTitle')}
      actions={
        <Link to="/catalogue" className={buttonClass({ variant: 'primary' })}>
          {t('list.emptyLink')}
        </Link>
      }
    >
      {t('list.emptyText')}
    </EmptyState>
  );
}
