import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLink } from '#client/requests/form-link.tsx';
import { Button } from '#client/ui/button.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import layout from '#client/ui/layout.module.css';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';

const IssueCodeDialog = lazy(() =>
  import('./issue-code-dialog.tsx').then((file) => ({ default: file.IssueCodeDialog })),
);

type Props = {
  contact: Pick<ContactSheet, 'id' | 'linking' | 'email' | 'active'>;
  name: string;
};

/** « Émettre un nouveau code de liaison », a reminder of the one that still lives, or the address corrected first. */
export function ContactLinkingActions({ contact, name }: Props) {
  const { t } = useTranslation('contacts');
  const [asking, setAsking] = useState<'issue' | 'remind'>();
  // Kept once opened, so that its closing gives the focus back.
  const [opened, setOpened] = useState(false);
  const { state } = contact.linking;
  const ask = (what: 'issue' | 'remind') => () => {
    setOpened(true);
    setAsking(what);
  };
  if (!contact.active) return null;
  return (
    <div className={layout.formActions}>
      {contact.email !== null && (
        <Button aria-haspopup="dialog" onClick={ask('issue')}>
          {t('sheet.linking.issue')}
        </Button>
      )}
      {contact.email !== null && (state === 'sent' || state === 'delivered') && (
        <Button aria-haspopup="dialog" onClick={ask('remind')}>
          {t('sheet.linking.remind')}
        </Button>
      )}
      {(contact.email === null || state === 'bounced') && (
        <FormLink form="modify-contact" contact={contact.id} className={buttonClass()}>
          {t('sheet.linking.correctEmail')}
        </FormLink>
      )}
      {opened && contact.email !== null && (
        <Suspense>
          <IssueCodeDialog
            contactId={contact.id}
            email={contact.email}
            name={name}
            asking={asking}
            onClose={() => setAsking(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}
