import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactQueries } from '#client/features/contacts/contact-queries.ts';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Section } from '#client/ui/section.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { ContactFiles } from './contact-files.tsx';
import { ContactSubjects } from './contact-subjects.tsx';

type Props = { contact: ContactSheet; on: string | undefined };

/** What the contact may do: in the own file, then in the clients'. Read apart: the rest of the sheet doesn't wait for it. */
export function ContactAccessSections({ contact, on }: Props) {
  const { t } = useTranslation('client-files');
  const profile = useCurrentProfile();
  const { data, error, isFetching, refetch } = useQuery(contactQueries.access(profile.id, contact.id, on));
  if (data) {
    return (
      <>
        <ContactSubjects contact={contact} subjects={data.own} on={on} />
        <ContactFiles contact={contact} access={data} on={on} />
      </>
    );
  }
  return (
    <Section title={t('own.title')}>
      {error ? (
        <ListFailure
          title={t('accessFailed')}
          error={error}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      ) : (
        <Skeleton kind="block" width="full" />
      )}
    </Section>
  );
}
