import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTENT_ID } from './content-id.ts';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './layout.module.css';
import { Logo } from './logo.tsx';
import { PageFooter } from './page-footer.tsx';

type Props = { children: ReactNode };

/** A header with no menu, for who isn't signed in (yet), or when the menu can't be drawn. */
export function PublicFrame({ children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <header className={styles.header}>
        <Logo />
        <p className={styles.tagline}>{t('tagline')}</p>
        <div className={styles.headerEnd}>
          <LanguageSwitch />
        </div>
      </header>
      <main id={CONTENT_ID} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <PageFooter />
    </>
  );
}
