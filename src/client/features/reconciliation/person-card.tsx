import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { DifferingField } from '#domain/reconciliation/compare-staff.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import styles from './comparison.module.css';

type Props = {
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  language: ContactLanguage | null;
  functions: readonly ContactFunction[];
  /** « Actif », where it is known. */
  active?: boolean;
  differences: readonly DifferingField[];
};

/** A person as one of the two sides knows it; what the other side says otherwise is marked. */
export function PersonCard({ firstName, lastName, email, language, functions, active, differences }: Props) {
  const { t } = useTranslation(['reconciliation', 'common']);
  const parts: Array<readonly [DifferingField, string | null]> = [
    ['firstName', firstName],
    ['lastName', lastName],
  ];
  const others: Array<readonly [DifferingField, string | null]> = [
    ['email', email],
    ['function', functions.map((kind) => t(`common:function.${kind}`)).join(', ') || null],
    ['language', language && t(`common:language.${language}`)],
    ['active', active === false ? t('card.inactive') : null],
  ];
  const said = ([field, text]: readonly [DifferingField, string | null]) =>
    text !== null && (
      <Fragment key={field}>
        {differences.includes(field) ? (
          <mark className={styles.differs}>
            <VisuallyHidden>{t('card.differs')} </VisuallyHidden>
            {text}
          </mark>
        ) : (
          <span>{text}</span>
        )}{' '}
      </Fragment>
    );
  return (
    <div className={styles.card}>
      <p className={styles.cardName}>{parts.map(said)}</p>
      {others.some(([, text]) => text !== null) && <p className={styles.cardFacts}>{others.map(said)}</p>}
    </div>
  );
}
