import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import type { AccessQuestion } from './explained.ts';
import { explanationQuery } from './explanation-query.ts';
import { WhyPanel } from './why-panel.tsx';
import { WhyPending } from './why-pending.tsx';

type Props = { question: AccessQuestion };

/** The explanation of a cell, asked of the service. */
export function AskedWhy({ question }: Props) {
  const { t } = useTranslation('subjects');
  const { id, organisation } = useCurrentProfile();
  const { data, error, isFetching, refetch } = useQuery(explanationQuery(id, question));
  if (data) return <WhyPanel explained={{ ...data, organisation, on: question.on }} />;
  if (!error) return <WhyPending />;
  return (
    <ListFailure title={t('whyFailed')} error={error} retrying={isFetching} onRetry={() => void refetch()} />
  );
}
