import { Link } from '@tanstack/react-router';
import LockIcon from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { RequestList } from './request-list.tsx';

/** « Mes demandes »: every form submitted for the organisation, and what became of it. */
export function RequestListPage() {
  const { t } = useTranslation('demands');
  const { abilities, organisation } = useCurrentProfile();
  const allowed = abilities.includes('submit-requests');
  const title = t('list.title');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <PageHeading
        title={title}
        lead={allowed && t('list.lead', { organisation: organisation.name })}
        actions={
          allowed && (
            <Link to="/catalogue" className={buttonClass({ variant: 'primary' })}>
              {t('list.new')}
            </Link>
          )
        }
      />
      {allowed ? (
        <RequestList />
      ) : (
        <EmptyState
          icon={LockIcon}
          title={t('list.refusedTitle')}
          actions={
            <Link to="/" className={buttonClass({ variant: 'primary' })}>
              {t('list.refusedLink')}
            </Link>
          }
        >
          {t('list.refusedText', { organisation: organisation.name })}
        </EmptyState>
      )}
    </div>
  );
}
