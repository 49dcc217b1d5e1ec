import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Button } from '#client/ui/button.tsx';
import { Section } from '#client/ui/section.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { AccountEvent } from '#contract/accounts/security-event.schema.ts';
import styles from './account.module.css';
import { accountQueries } from './account-queries.ts';
import { useMoment } from './use-moment.ts';

/** What happened to the account: sign-ins, refusals, codes, links. */
export function EventsSection() {
  const { t } = useTranslation('account');
  const { errorText } = useProblemText();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    accountQueries.events,
  );
  const events = data?.pages.flatMap((page) => page.events);
  return (
    <Section title={t('events.title')} description={t('events.text')}>
      {!events && !error && <Skeleton kind="block" width="full" />}
      {error && <p role="alert">{errorText(error)}</p>}
      {events?.length === 0 && <p>{t('events.none')}</p>}
      {events && events.length > 0 && (
        <ol className={styles.rows}>
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <div>
          <Button size="small" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('events.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function EventRow({ event }: { event: AccountEvent }) {
  const { t } = useTranslation('account');
  const moment = useMoment();
  const { at, kind, method, address, organisation } = event;
  const facts = [
    moment(at),
    ...(method === null ? [] : [t(`events.method.${method}`)]),
    ...(organisation === null ? [] : [organisation.name]),
    ...(address === null ? [] : [t('sessions.address', { address })]),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.rowWords}>
        <span className={styles.rowTitle}>{t(`events.kind.${kind}`)}</span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </div>
    </li>
  );
}
