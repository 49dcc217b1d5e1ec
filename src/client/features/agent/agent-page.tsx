import { useQuery } from '@tanstack/react-query';
import UserCheckIcon from 'lucide-react/icons/user-check';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { MatterCard } from './matter-card.tsx';
import { ReviewCard } from './review-card.tsx';
import { reviewsQuery } from './review-queries.ts';

/** What an agent of the body decides on: new persons (003, step 4), and what organisations tell of themselves. */
export function AgentPage() {
  const { t } = useTranslation('agent');
  const { number } = useFormats();
  const { data, error, isFetching, refetch } = useQuery(reviewsQuery);
  const waiting = data && data.reviews.length + data.matters.length;
  usePageTitle(t('title'));
  return (
    <div className={layout.stackLarge} aria-busy={!data && !error}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {!data && !error && <Skeleton kind="block" width="full" />}
      {!data && error && (
        <div role="alert">
          <ListFailure
            title={t('failed')}
            error={error}
            retrying={isFetching}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      <p role="status">
        {waiting !== undefined && waiting > 0 && t('count', { count: waiting, shown: number(waiting) })}
      </p>
      {waiting === 0 && (
        <EmptyState icon={UserCheckIcon} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      )}
      {data?.reviews.map((review) => (
        <ReviewCard key={`${review.requestId} ${review.line}`} review={review} />
      ))}
      {data?.matters.map((review) => (
        <MatterCard key={`${review.requestId} ${review.line}`} review={review} />
      ))}
    </div>
  );
}
