import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Section } from '#client/ui/section.tsx';
import { TERMS_VERSION } from '#domain/access/terms.ts';
import styles from './reading.module.css';

const PARTS = ['who', 'account', 'acts', 'data', 'limits', 'end', 'changes'] as const;

/** « Conditions d’utilisation »: the text that new accounts accept, with the version it is kept under. */
export function TermsPage() {
  const { t } = useTranslation('legal');
  const { longDay } = useFormats();
  usePageTitle(t('title'));
  return (
    <article className={styles.reading}>
      <PageHeading
        title={t('title')}
        lead={t('version', { day: longDay(TERMS_VERSION), version: TERMS_VERSION })}
      />
      {PARTS.map((part) => (
        <Section key={part} title={t(`parts.${part}.title`)}>
          <p className={layout.measure}>{t(`parts.${part}.text`)}</p>
        </Section>
      ))}
    </article>
  );
}
