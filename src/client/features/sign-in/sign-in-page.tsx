import { Link, useRouter } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { signInRoute } from './sign-in.routes.ts';
import { SignInForm } from './sign-in-form.tsx';
import styles from './sign-in-page.module.css';

/** What few arrive with: kept out of everybody's first load. */
const SignInOpening = lazy(() =>
  import('./sign-in-opening.tsx').then((file) => ({ default: file.SignInOpening })),
);

type Props = {
  /** Beside the form: the persons of demo mode. */
  aside?: ReactNode;
};

/** « Se connecter ». */
export function SignInPage({ aside }: Props) {
  const { t } = useTranslation('session');
  const { retour, motif, identite } = signInRoute.useSearch();
  // Told by the page that the service sends.
  const { identity } = document.documentElement.dataset;
  const router = useRouter();
  const [failed, setFailed] = useState(false);
  usePageTitle(t('title'), { failed });

  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        <PageHeading title={t('title')} lead={t('intro')} />
        {(motif || identite || identity) && (
          <Suspense>
            <SignInOpening motif={motif} identite={identite} offered={!!identity} failed={failed} />
          </Suspense>
        )}
        <SignInForm onFailedChange={setFailed} onSignedIn={() => router.history.push(retour ?? '/')} />
        <Link to="/creer-un-compte" search={{ retour }} className={buttonClass()}>
          {t('create')}
        </Link>
        <p className={styles.reserved}>
          {t('reserved')} <Link to="/acces-reserve">{t('partners')}</Link>
        </p>
      </div>
      {aside}
    </div>
  );
}
