import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Spinner } from '#client/ui/spinner.tsx';
import type { OrganisationDetailsSheet } from '#contract/organisations/organisation.schema.ts';
import { detailsQuery } from './details-query.ts';

type Props = { children: (details: OrganisationDetailsSheet) => ReactNode };

/** Reads the details of the organisation, which its forms show as current. */
export function DetailsFirst({ children }: Props) {
  const { t } = useTranslation(['neighbour-forms', 'common']);
  const { id: profileId } = useCurrentProfile();
  const { data, error, isFetching, refetch } = useQuery(detailsQuery(profileId));
  const [read, setRead] = useState(false);
  // What was read before the last submission isn't what stands: a form begins with what is read now.
  if (data && !isFetching && !read) setRead(true);
  if (data && read) return children(data);
  if (!error || data) return <Spinner label={t('common:loading')} />;
  return (
    <div role="alert">
      <ListFailure
        title={t('details.failed')}
        error={error}
        retrying={isFetching}
        onRetry={() => void refetch()}
      />
    </div>
  );
}
