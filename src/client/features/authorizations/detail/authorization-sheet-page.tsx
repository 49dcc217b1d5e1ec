import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { isHidden } from '#client/sheets/is-hidden.ts';
import { SheetFailed } from '#client/sheets/sheet-failed.tsx';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import { SheetLoading } from '#client/sheets/sheet-loading.tsx';
import { useSheetDay } from '#client/sheets/use-sheet-day.ts';
import { AuthorizationNotFound } from './authorization-not-found.tsx';
import { AuthorizationSheet } from './authorization-sheet.tsx';
import { authorizationSheetQuery } from './authorization-sheet-query.ts';

/** The sheet of an authorization. */
export function AuthorizationSheetPage() {
  const { t } = useTranslation(['sheets', 'subjects']);
  const profile = useCurrentProfile();
  const { authorizationId = '' } = useParams({ strict: false });
  const on = useSheetDay();
  const { data, error, isFetching, refetch } = useQuery(
    authorizationSheetQuery(profile.id, authorizationId, on),
  );
  if (isHidden(error)) return <AuthorizationNotFound />;
  if (data) return <AuthorizationSheet sheet={data} on={on} />;
  const title = t('authorization.loading');
  const heading = <SheetHeading list="authorizations" title={title} />;
  if (!error) {
    return <SheetLoading heading={heading} parts={[t('authorization.facts'), t('subjects:why')]} />;
  }
  return (
    <SheetFailed
      title={title}
      heading={heading}
      failure={t('authorization.failed')}
      error={error}
      retrying={isFetching}
      onRetry={() => void refetch()}
    />
  );
}
