import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { contactQueries } from '#client/features/contacts/contact-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { isHidden } from '#client/sheets/is-hidden.ts';
import { useSheetDay } from '#client/sheets/use-sheet-day.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { ContactSheetFailed } from './contact-sheet-failed.tsx';
import { ContactSheetLoading } from './contact-sheet-loading.tsx';
import { ContactSheetNotFound } from './contact-sheet-not-found.tsx';

/** The sheet that a row of the list opens. */
export function ContactSheetPage() {
  const profile = useCurrentProfile();
  const { contactId = '' } = useParams({ strict: false });
  const on = useSheetDay();
  const { data, error, isFetching, refetch } = useQuery(contactQueries.detail(profile.id, contactId, on));
  if (isHidden(error)) return <ContactSheetNotFound profile={profile} />;
  if (data) return <ContactSheet contact={data} on={on} />;
  if (error) return <ContactSheetFailed error={error} retrying={isFetching} onRetry={() => void refetch()} />;
  return <ContactSheetLoading />;
}
