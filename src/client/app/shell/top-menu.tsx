import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProfileAbility } from '#domain/access/access-rules.ts';
import styles from './site-header.module.css';

type Props = { abilities: readonly ProfileAbility[] };

/** The parts of the console that this profile may open. */
export function TopMenu({ abilities }: Props) {
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
    </ul>
  );
}
