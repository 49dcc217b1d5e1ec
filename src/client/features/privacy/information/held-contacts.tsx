import { useTranslation } from 'react-i18next';
import { formatAddress } from '#client/i18n/format-address.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { Card } from '#client/ui/card.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Section } from '#client/ui/section.tsx';
import type { Information } from '#contract/privacy/information.schema.ts';
import styles from './information.module.css';

type Held = Information['contacts'][number];

type Props = { contacts: readonly Held[] };

/** What each organisation has of the person: coordinates, relations, and what may be done in which file. */
export function HeldContacts({ contacts }: Props) {
  const { t } = useTranslation('privacy');
  return (
    <Section title={t('held.contacts')} description={t('held.contactsText')}>
      {contacts.length === 0 && <p>{t('held.noContacts')}</p>}
      <div className={styles.contacts}>
        {contacts.map((contact) => (
          <HeldContact key={contact.profileId} contact={contact} />
        ))}
      </div>
    </Section>
  );
}

function HeldContact({ contact }: { contact: Held }) {
  const { t } = useTranslation(['privacy', 'common']);
  const { language } = useLanguage();
  const { phone, endDay } = useFormats();
  const { organisation, email, phones, address, clientNumber, relations, authorizations } = contact;
  const period = ({ startOn: from, endOn }: { startOn: string; endOn: string }) => {
    const to = endDay(endOn);
    return (
      <span className={styles.period}>
        {to === undefined ? t('held.since', { from }) : t('held.period', { from, to })}
      </span>
    );
  };
  return (
    <Card title={organisation.name} headingLevel={3}>
      <DescriptionList
        items={[
          { key: 'name', term: t('held.name'), detail: `${contact.firstName} ${contact.lastName}` },
          { key: 'email', term: t('held.email'), detail: email ?? t('common:none') },
          {
            key: 'phones',
            term: t('held.phones'),
            detail: phones.map(phone).join(' · ') || t('common:none'),
          },
          {
            key: 'address',
            term: t('held.address'),
            detail: address ? formatAddress(address, language).join(', ') : t('held.noAddress'),
          },
          { key: 'number', term: t('held.clientNumber'), detail: clientNumber ?? t('common:none') },
          {
            key: 'relations',
            term: t('held.relations'),
            detail: (
              <ul className={styles.list}>
                {relations.map((relation) => (
                  <li key={`${relation.function} ${relation.file.id} ${relation.startOn}`}>
                    {t('held.relation', {
                      function: t(`common:function.${relation.function}`),
                      file: relation.file.name,
                    })}{' '}
                    {period(relation)}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: 'authorizations',
            term: t('held.authorizations'),
            detail: (
              <ul className={styles.list}>
                {authorizations.map((held) => (
                  <li key={`${held.subject} ${held.right} ${held.file.id} ${held.startOn}`}>
                    {t('held.authorization', {
                      subject: t(`common:subject.${held.subject}`),
                      right: t(`common:right.${held.right}`),
                      file: held.file.name,
                    })}{' '}
                    {period(held)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Card>
  );
}
