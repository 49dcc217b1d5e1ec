import { useQuery } from '@tanstack/react-query';
import PlusIcon from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Section } from '#client/ui/section.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { ExportRegister } from './export-register.tsx';
import { IncidentCard } from './incident-card.tsx';
import { IncidentForm } from './incident-form.tsx';
import { incidentQueries } from './incident-queries.ts';
import styles from './incidents.module.css';
import { RectificationList } from './rectification-list.tsx';

/** The register that Québec's regulation asks of the operator, with its eight elements, and what people ask to have put right. */
export function IncidentsPage() {
  const { t } = useTranslation('incidents');
  const { data, error, isFetching, refetch } = useQuery(incidentQueries.register);
  // « new », or the id of the line that is being completed.
  const [edited, setEdited] = useState<string>();
  const [failed, setFailed] = useState(false);
  usePageTitle(t('title'), { failed: failed && edited !== undefined });
  return (
    <div className={styles.page}>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        actions={
          <div className={layout.cluster}>
            <ExportRegister />
            <Button variant="primary" icon={PlusIcon} onClick={() => setEdited('new')}>
              {t('record')}
            </Button>
          </div>
        }
      />
      {edited === 'new' && <IncidentForm onClose={() => setEdited(undefined)} onFailedChange={setFailed} />}
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
      {data?.incidents.length === 0 && edited !== 'new' && (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      )}
      {data?.incidents.map((incident) =>
        edited === incident.id ? (
          <IncidentForm
            key={incident.id}
            incident={incident}
            onClose={() => setEdited(undefined)}
            onFailedChange={setFailed}
          />
        ) : (
          <IncidentCard key={incident.id} incident={incident} onEdit={() => setEdited(incident.id)} />
        ),
      )}
      <Section title={t('rectifications.title')} description={t('rectifications.text')}>
        <RectificationList />
      </Section>
    </div>
  );
}
