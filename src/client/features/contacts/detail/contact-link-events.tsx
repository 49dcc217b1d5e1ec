import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contactQueries } from '#client/features/contacts/contact-queries.ts';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { LinkEvent } from '#contract/accounts/security-event.schema.ts';
import styles from './contact-sheet.module.css';

type Props = { contactId: string; name: string };

/** The part of « Journal des liaisons » that is about one contact, for those who answer for it; read once it is asked for. */
export function ContactLinkEvents({ contactId, name }: Props) {
  const { t } = useTranslation('link-events');
  const profile = useCurrentProfile();
  const query = useInfiniteQuery(contactQueries.linkEvents(profile.id, contactId));
  const { data, error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = query;
  const events = data?.pages.flatMap((page) => page.events);
  return (
    <div className={layout.stack}>
      {!events && !error && (
        <div role="status" aria-label={t('ofContact.loading')}>
          <Skeleton kind="block" width="full" />
        </div>
      )}
      {error && (
        <div role="alert">
          <ListFailure
            title={t('failed')}
            error={error}
            retrying={isFetching}
            onRetry={() => void (events ? fetchNextPage() : refetch())}
          />
        </div>
      )}
      {events?.length === 0 && <p className={styles.nothing}>{t('ofContact.none')}</p>}
      {events && events.length > 0 && (
        <ol className={styles.events} aria-label={t('ofContact.caption', { name })}>
          {events.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </ol>
      )}
      {hasNextPage && !error && (
        <div>
          <Button size="small" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('older')}
          </Button>
        </div>
      )}
      <p>
        <Link to="/mon-organisation/liaisons">{t('ofContact.all')}</Link>
      </p>
    </div>
  );
}

function EventLine({ event: { at, kind, method } }: { event: LinkEvent }) {
  const { t } = useTranslation('link-events');
  const { longDay, time } = useFormats();
  return (
    <li className={styles.event}>
      <time className={styles.nothing} dateTime={at}>
        {t('moment', { day: longDay(dayOfInstant(at)), time: time(at) })}
      </time>
      <span>{t(`kind.${kind}`)}</span>
      <span className={styles.nothing}>{method !== null && t(`method.${method}`)}</span>
    </li>
  );
}
