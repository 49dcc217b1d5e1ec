import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import CheckIcon from 'lucide-react/icons/check';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { sessionQueries } from '#client/session/session-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';

type Props = { request: RequestSheet };

/** What one has just submitted ended one's own access: what happened, its number, and who can still do something about it. */
export function OwnAccessEnded({ request }: Props) {
  const { t } = useTranslation('demands');
  const { organisation } = useCurrentProfile();
  const queryClient = useQueryClient();
  const title = t('sheet.ownEndedTitle', { number: request.number });
  usePageTitle(title);
  // The profile isn't any more what the session told.
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: sessionQueries.current().queryKey });
  }, [queryClient]);
  return (
    <div className={layout.stackLarge}>
      <PageHeading title={title} />
      <EmptyState
        icon={CheckIcon}
        title={t('sheet.ownEnded')}
        actions={
          <Link to="/" className={buttonClass({ variant: 'primary' })}>
            {t('sheet.home')}
          </Link>
        }
      >
        {t('sheet.ownEndedText', { organisation: organisation.name, number: request.number })}
      </EmptyState>
    </div>
  );
}
