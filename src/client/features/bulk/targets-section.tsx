import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { localeOf } from '#client/i18n/language.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { HandedRows } from '#client/listing/selection/bulk-address.ts';
import { Chip } from '#client/ui/chip.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import styles from './bulk.module.css';
import { filtersInWords } from './filters-in-words.ts';
import { useTargets } from './use-targets.ts';

type Props = {
  rows: HandedRows;
  /** Nothing was handed over: those who haven't linked yet. */
  standing: boolean;
};

const LIST_PATHS = {
  contacts: '/mon-organisation/contacts',
  authorizations: '/mon-organisation/autorisations',
} as const;

/** « Pour qui »: how many, who among them, found by what, and the way back to choose others. */
export function TargetsSection({ rows, standing }: Props) {
  const { t } = useTranslation(['bulk', 'common', 'contacts']);
  const { number } = useFormats();
  const { language } = useLanguage();
  const router = useRouter();
  const { list, ids, filters, except, view } = rows;
  const { count, exact, names } = useTargets(rows);
  const others = (count ?? 0) - names.length;
  const shown =
    others > 0 && names.length > 0
      ? [...names, t('targets.others', { count: others, n: number(others) })]
      : names;
  const back = router.buildLocation({
    to: LIST_PATHS[list],
    search: Object.fromEntries(new URLSearchParams(view)) as never,
  }).href;
  const words = filtersInWords(t, filters);
  return (
    <Section
      title={t('targets.title')}
      actions={
        <Link to={back as never} className={styles.back ?? ''}>
          {t(standing ? 'targets.choose' : 'targets.change')}
        </Link>
      }
    >
      <div className={layout.stack}>
        <p className={styles.count}>
          <strong>
            {count === undefined
              ? t('common:loading')
              : t(exact ? `targets.${list}` : 'targets.beyond', { count, n: number(count) })}
          </strong>
          {standing && ` – ${t('targets.standing')}`}
        </p>
        {ids === undefined && !standing && (
          <ul className={layout.cluster} aria-label={t('targets.filters')}>
            {(words.length > 0 ? words : [t('filters.none')]).map((word) => (
              <li key={word}>
                <Chip>{word}</Chip>
              </li>
            ))}
            {except.length > 0 && (
              <li>
                <Chip>{t('filters.except', { count: except.length, n: number(except.length) })}</Chip>
              </li>
            )}
          </ul>
        )}
        {shown.length > 0 && list === 'contacts' && (
          <p className={styles.quiet}>
            {new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(shown)}
          </p>
        )}
      </div>
    </Section>
  );
}
