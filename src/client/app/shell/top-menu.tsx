import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProfileAbility } from '#domain/access/access-rules.ts';
import styles from './site-header.module.css';

type Props = {
  abilities: readonly ProfileAbility[];
  /** Everyone who acts for an organisation sees its catalogue, also who may not submit. */
  hasProfile: boolean;
  /** Whoever is an active contact has at least the own organisation's. */
  hasFiles: boolean;
};

/** The parts of the console that this profile may open, in the order of the guides (domain, section 4). */
export function TopMenu({ abilities, hasProfile, hasFiles }: Props) {
  const { t } = useTranslation('navigation');
  return (
    <ul className={styles.top}>
      <li>
        <Link to="/" className={styles.topLink} activeOptions={{ exact: true }}>
          {t('menu.home')}
        </Link>
      </li>
      {abilities.includes('list-contacts') && (
        <li>
          <Link to="/mon-organisation" className={styles.topLink}>
            {t('menu.organisation')}
          </Link>
        </li>
      )}
      {hasProfile && (
        <li>
          <Link to="/catalogue" className={styles.topLink} activeOptions={{ includeSearch: false }}>
            {t('menu.catalogue')}
          </Link>
        </li>
      )}
      {abilities.includes('submit-requests') && (
        <li>
          <Link to="/mes-demandes" className={styles.topLink} activeOptions={{ includeSearch: false }}>
            {t('menu.requests')}
          </Link>
        </li>
      )}
      {hasFiles && (
        <li>
          <Link
            to="/mes-dossiers-autorises"
            className={styles.topLink}
            activeOptions={{ includeSearch: false }}
          >
            {t('menu.files')}
          </Link>
        </li>
      )}
    </ul>
  );
}
