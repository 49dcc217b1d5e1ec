import { useTranslation } from 'react-i18next';
import type { LinkingState } from '#domain/linking/linking-code.ts';
import styles from './contact-sheet.module.css';

type Props = { state: LinkingState; email: string | null };

/** What follows from where the linking credentials stand (domain, section 9, decision 2; 003, step 6). */
export function LinkingAdvice({ state, email }: Props) {
  const { t } = useTranslation('contacts');
  if (state === 'linked' || state === 'used') {
    return <p className={styles.nothing}>{t('sheet.linking.linkedText')}</p>;
  }
  return (
    <>
      <p className={styles.nothing}>{t('sheet.linking.unlinkedText')}</p>
      {email === null && <p className={styles.nothing}>{t('sheet.linking.unlinkedNoEmail')}</p>}
      {email !== null && state === 'bounced' && <p>{t('sheet.linking.bounced', { email })}</p>}
      {(state === 'sent' || state === 'delivered') && <p>{t('sheet.linking.spam')}</p>}
      {state === 'expired' && <p>{t('sheet.linking.expired')}</p>}
      {state === 'voided' && <p>{t('sheet.linking.voided')}</p>}
    </>
  );
}
