import { useTranslation } from 'react-i18next';
import styles from './home-page.module.css';

/** An account that nobody linked yet. */
export function NoProfile() {
  const { t } = useTranslation('home');
  return (
    <section className={styles.words} aria-labelledby="no-profile">
      <h2 id="no-profile">{t('noProfile.title')}</h2>
      <p>{t('noProfile.text')}</p>
      <p>{t('noProfile.support')}</p>
    </section>
  );
}
