import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { isHidden } from '#client/sheets/is-hidden.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { contactQuery } from './contact-query.ts';

type Props = {
  /** Undefined: the form is opened without a contact. */
  contactId: string | undefined;
  children: (contact: ContactSheet | undefined) => ReactNode;
};

/** Reads the contact that a form opens with, so that what follows from it is filled in from the start. */
export function ContactFirst({ contactId, children }: Props) {
  const { t } = useTranslation('common');
  const { errorText } = useProblemText();
  const { id: profileId } = useCurrentProfile();
  const { data, error, isFetching, refetch } = useQuery({
    ...contactQuery(profileId, contactId ?? ''),
    enabled: contactId !== undefined,
  });
  // One that this profile doesn't know isn't chosen.
  if (contactId === undefined || isHidden(error)) return children(undefined);
  if (data) return children(data);
  if (!error) return <Spinner label={t('loading')} />;
  return (
    <Notice
      tone="error"
      toneLabel={t('error')}
      live
      actions={
        <Button size="small" pending={isFetching} onClick={() => void refetch()}>
          {t('retry')}
        </Button>
      }
    >
      {errorText(error)}
    </Notice>
  );
}
