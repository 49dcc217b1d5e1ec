import { useTranslation } from 'react-i18next';
import { LinkingMark } from '#client/features/contacts/linking-mark.tsx';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Disclosure } from '#client/sheets/disclosure.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { ContactLinkEvents } from './contact-link-events.tsx';
import { ContactLinkingActions } from './contact-linking-actions.tsx';
import styles from './contact-sheet.module.css';
import { LinkingAdvice } from './linking-advice.tsx';

type Props = {
  contact: Pick<ContactSheet, 'id' | 'linked' | 'linking' | 'email' | 'active'>;
  name: string;
};

/** Where the linking credentials stand, since when and until when, what follows, and what can be done (003, step 6). */
export function ContactLinking({ contact, name }: Props) {
  const { t } = useTranslation(['contacts', 'link-events']);
  const { longDay, time } = useFormats();
  const { abilities } = useCurrentProfile();
  const { state, at, expiresAt } = contact.linking;
  const moment = (instant: string) => ({ day: longDay(dayOfInstant(instant)), time: time(instant) });
  return (
    <Section title={t('sheet.linking.title')}>
      <div className={layout.stack}>
        <div className={styles.paragraphs}>
          <p>
            <LinkingMark state={state}>
              {at !== null && t('sheet.linking.since', { state: t(`linking.${state}`), ...moment(at) })}
            </LinkingMark>
          </p>
          {expiresAt !== null && <p>{t('sheet.linking.until', moment(expiresAt))}</p>}
          <LinkingAdvice state={state} email={contact.email} />
        </div>
        {abilities.includes('submit-requests') && !contact.linked && (
          <ContactLinkingActions contact={contact} name={name} />
        )}
        {abilities.includes('list-contacts') && (
          <Disclosure title={t('link-events:ofContact.title')}>
            <ContactLinkEvents contactId={contact.id} name={name} />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
