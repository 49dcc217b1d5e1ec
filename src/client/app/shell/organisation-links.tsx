import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationPagesOf } from '#client/navigation/organisation-pages.ts';
import type { ProfileAbility } from '#domain/access/access-rules.ts';
import styles from './organisation-links.module.css';

type Props = { abilities: readonly ProfileAbility[] };

/** « Relations et autorisations »: what « Mon organisation » holds for this profile; nothing when that is nothing. */
export function OrganisationLinks({ abilities }: Props) {
  const { t } = useTranslation('navigation');
  const titleId = useId();
  const pages = organisationPagesOf(abilities);
  if (pages.length === 0) return null;
  return (
    <>
      <p id={titleId} className={styles.title}>
        {t('side.label')}
      </p>
      <ul className={styles.links} aria-labelledby={titleId}>
        {pages.map(({ key, to }) => (
          <li key={key}>
            <Link to={to} className={styles.link} activeOptions={{ includeSearch: false }}>
              {t(`side.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
