import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import MailXIcon from 'lucide-react/icons/mail-x';
import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { isHidden } from '#client/sheets/is-hidden.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { Mailbox } from './mailbox.tsx';
import { mailboxQuery } from './mailbox-query.ts';

/** « Boîte aux lettres » of demo mode and of a development server: every mail, as its reader gets it. */
export function MailboxPage() {
  const { t } = useTranslation('mailbox');
  const { data, error, isFetching, refetch } = useQuery(mailboxQuery);
  const absent = isHidden(error);
  usePageTitle(t('title'));
  return (
    <div className={layout.stackLarge}>
      <PageHeading
        title={t('title')}
        lead={!absent && t('lead')}
        actions={
          !absent && (
            <Link to="/" className={buttonClass({ size: 'small' })}>
              {t('home')}
            </Link>
          )
        }
      />
      {absent && (
        <EmptyState
          icon={MailXIcon}
          title={t('absentTitle')}
          actions={
            <Link to="/" className={buttonClass({ variant: 'primary' })}>
              {t('home')}
            </Link>
          }
        >
          {t('absentText')}
        </EmptyState>
      )}
      {error && !absent && !data && (
        <div role="alert">
          <ListFailure
            title={t('failed')}
            error={error}
            retrying={isFetching}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {!data && !error && <Skeleton kind="block" width="full" />}
      {data && !absent && <Mailbox mails={data.mails} />}
    </div>
  );
}
