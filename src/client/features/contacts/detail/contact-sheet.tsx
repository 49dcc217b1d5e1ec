import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import layout from '#client/ui/layout.module.css';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { ContactSheet as Contact } from '#contract/contacts/contact.schema.ts';
import { ContactCoordinates } from './contact-coordinates.tsx';
import { ContactIdentity } from './contact-identity.tsx';
import { ContactLinking } from './contact-linking.tsx';
import { ContactRelations } from './contact-relations.tsx';
import styles from './contact-sheet.module.css';
import { ContactSheetHeading } from './contact-sheet-heading.tsx';

type Props = { contact: Contact };

/** Everything known of one contact. */
export function ContactSheet({ contact }: Props) {
  const { t } = useTranslation(['contacts', 'common']);
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
      <ContactSheetHeading title={name} lead={lead} />
      <div className={styles.columns}>
        <ContactIdentity contact={contact} />
        <ContactCoordinates contact={contact} />
      </div>
      <ContactRelations contact={contact} name={name} />
      <ContactLinking contact={contact} />
    </div>
  );
}
