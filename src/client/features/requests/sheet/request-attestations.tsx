import { useTranslation } from 'react-i18next';
import { Section } from '#client/ui/section.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import styles from './request-sheet.module.css';

type Props = { attestations: RequestSheet['attestations'] };

/** What was declared true, and in which version and language it was read. */
export function RequestAttestations({ attestations }: Props) {
  const { t } = useTranslation(['demands', 'forms']);
  return (
    <Section title={t('sheet.attestations')}>
      {attestations.length === 0 ? (
        <p className={styles.nothing}>{t('sheet.noAttestation')}</p>
      ) : (
        <ul className={styles.texts}>
          {attestations.map(({ key, version, language }) => (
            <li key={key}>
              {t(`forms:attestations.${key}`)}
              <span className={styles.note}>
                {t('sheet.attested', { version, language: t(`sheet.attestedLanguage.${language}`) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
