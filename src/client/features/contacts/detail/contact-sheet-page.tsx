import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { contactQueries } from '#client/features/contacts/contact-queries.ts';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { ContactSheetFailed } from './contact-sheet-failed.tsx';
import { ContactSheetLoading } from './contact-sheet-loading.tsx';
import { ContactSheetNotFound } from './contact-sheet-not-found.tsx';

/** The sheet that a row of the list opens. */
export function ContactSheetPage() {
  const profile = useCurrentProfile();
  const { contactId = '' } = useParams({ strict: false });
  const { data, error, isFetching, refetch } = useQuery(contactQueries.detail(profile.id, contactId));
  // Hidden and missing look alike: neither says whether the contact exists.
  const hidden =
    error instanceof ProblemRefusal && (error.problem.status === 404 || error.problem.status === 403);
  if (hidden) return <ContactSheetNotFound profile={profile} />;
  if (data) return <ContactSheet contact={data} />;
  if (error) return <ContactSheetFailed error={error} retrying={isFetching} onRetry={() => void refetch()} />;
  return <ContactSheetLoading />;
}
