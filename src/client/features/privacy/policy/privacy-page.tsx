import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Section } from '#client/ui/section.tsx';
import { getPrivacyContact } from '#contract/privacy/privacy.operations.ts';
import styles from './privacy-page.module.css';

const PARTS = ['what', 'why', 'who', 'long', 'where', 'rights'] as const;

/** « Politique de confidentialité »: what is held, why, how long, one’s rights, and who answers for it. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy');
  usePageTitle(t('policy.title'));
  return (
    <article className={styles.page}>
      <PageHeading title={t('policy.title')} lead={t('policy.lead')} />
      {PARTS.map((part) => (
        <Section key={part} title={t(`policy.parts.${part}.title`)}>
          <p className={layout.measure}>{t(`policy.parts.${part}.text`)}</p>
        </Section>
      ))}
      <Section title={t('policy.contact.title')}>
        <PrivacyContact />
      </Section>
    </article>
  );
}

/** The person responsible for personal information: title and address as the service is configured. */
function PrivacyContact() {
  const { t } = useTranslation('privacy');
  const { data } = useQuery({
    queryKey: ['privacy', 'contact'],
    queryFn: ({ signal }) => callOperation(getPrivacyContact, { signal }),
  });
  if (!data) return null;
  const { title, address } = data;
  if (title === null && address === null) return <p>{t('policy.contact.none')}</p>;
  const mailed = address?.includes('@') && !/\s/.test(address);
  return (
    <address className={styles.contact}>
      {title !== null && <strong>{title}</strong>}
      {address !== null && (mailed ? <a href={`mailto:${address}`}>{address}</a> : <span>{address}</span>)}
    </address>
  );
}
