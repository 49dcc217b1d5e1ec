import { useQueries } from '@tanstack/react-query';
import { contactQuery } from '#client/forms/contact-query.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';

/** The names of a few colleagues, each read once however often it stands on the page; « … » until it has come. */
export function usePersonNames(contactIds: readonly string[]): (contactId: string) => string {
  const { id: profileId } = useCurrentProfile();
  const found = useQueries({ queries: contactIds.map((id) => contactQuery(profileId, id)) });
  return (contactId) => {
    const data = found[contactIds.indexOf(contactId)]?.data;
    return data ? `${data.firstName} ${data.lastName}` : '…';
  };
}
