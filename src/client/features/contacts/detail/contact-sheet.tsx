import { useTranslation } from 'react-i18next';
import { contactQueries } from '#client/features/contacts/contact-queries.ts';
import { HistorySection } from '#client/history/history-section.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { QuickLinks } from '#client/requests/quick-links.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { SheetDay } from '#client/sheets/sheet-day.tsx';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import layout from '#client/ui/layout.module.css';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { ContactSheet as Contact } from '#contract/contacts/contact.schema.ts';
import { ContactAccessSections } from './contact-access-sections.tsx';
import { ContactCoordinates } from './contact-coordinates.tsx';
import { ContactIdentity } from './contact-identity.tsx';
import { ContactLinking } from './contact-linking.tsx';
import { ContactRelations } from './contact-relations.tsx';
import styles from './contact-sheet.module.css';

type Props = { contact: Contact; on: string | undefined };

/** Everything known of one contact. */
export function ContactSheet({ contact, on }: Props) {
  const { t } = useTranslation(['contacts', 'common']);
  const profile = useCurrentProfile();
  const name = `${contact.firstName} ${contact.lastName}`;
  usePageTitle(name);
  const functions = contact.functions.map((kind) => t(`common:function.${kind}`)).join(', ');
  const lead = (
    <span className={styles.lead}>
      <StatusMark tone={contact.active ? 'positive' : 'neutral'}>
        {t('sheet.active', { value: t(`common:active.${contact.active}`) })}
      </StatusMark>
      {functions && <span>{functions}</span>}
      <span>{contact.organisation.name}</span>
    </span>
  );
  return (
    <div className={layout.stackLarge}>
      <SheetHeading
        list="contacts"
        title={name}
        lead={lead}
        actions={<QuickLinks on="contact" contact={contact.id} />}
      />
      <SheetDay />
      <div className={styles.columns}>
        <ContactIdentity contact={contact} />
        <ContactCoordinates contact={contact} />
      </div>
      <ContactRelations contact={contact} name={name} />
      <ContactAccessSections contact={contact} on={on} />
      <ContactLinking contact={contact} name={name} />
      <HistorySection of={{ subject: 'contact', id: contact.id }} queryKey={contactQueries.all(profile.id)} />
    </div>
  );
}
