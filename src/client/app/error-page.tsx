import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { traceIdOf } from '#client/i18n/problem-text.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { Button } from '#client/ui/button.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';

/** In place of a page that failed: what happened, the way to try again, and the way out. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation(['navigation', 'common']);
  const { errorText } = useProblemText();
  const router = useRouter();
  const { reset: forgetErrors } = useQueryErrorResetBoundary();
  const traceId = traceIdOf(error);
  usePageTitle(t('errorPage.title'));

  function tryAgain() {
    forgetErrors();
    reset();
    void router.invalidate();
  }

  return (
    <div className={layout.stackLarge}>
      <PageHeading title={t('errorPage.title')} lead={errorText(error)} />
      {traceId && <p>{t('errorPage.trace', { traceId })}</p>}
      <div className={layout.cluster}>
        <Button variant="primary" onClick={tryAgain}>
          {t('common:retry')}
        </Button>
        <Button onClick={() => window.location.reload()}>{t('errorPage.reload')}</Button>
        <Link to="/" className={buttonClass({ variant: 'tertiary' })}>
          {t('errorPage.home')}
        </Link>
      </div>
    </div>
  );
}
