import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepCode, readKeptCode } from '#client/credentials/kept-code.ts';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import { CodeStep } from './code-step.tsx';
import { CredentialsStep, NO_CREDENTIALS } from './credentials-step.tsx';
import { NamesStep } from './names-step.tsx';
import styles from './sign-up-page.module.css';

/** « Création du compte », in its three steps; what was typed stays when one goes back. */
export function SignUpPage() {
  const { t } = useTranslation('sign-up');
  const { retour, etape } = useSearch({ from: '/public/creer-un-compte' });
  const navigate = useNavigate();
  const router = useRouter();
  const [credentials, setCredentials] = useState(NO_CREDENTIALS);
  const [names, setNames] = useState({ firstName: '', lastName: '' });
  const [sent, setSent] = useState<CodeSent | undefined>(() => readKeptCode('sign-up'));
  const [failed, setFailed] = useState(false);
  // A step without what it needs, after a reload, is the first one.
  const step = etape === 'code' && sent ? 'code' : etape === 'nom' && credentials.email ? 'nom' : 'courriel';
  const steps = ['courriel', 'nom', 'code'] as const;
  usePageTitle(t('title'), { failed });

  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    setFailed(false);
    focusPageHeading();
  }, [step]);

  const goTo = (next: 'nom' | 'code' | undefined) =>
    navigate({ to: '/creer-un-compte', search: { retour, etape: next } });

  function keep(code: CodeSent) {
    keepCode('sign-up', code);
    setSent(code);
  }

  return (
    <div className={styles.page}>
      <PageHeading title={t('title')} lead={t(`lead.${step}`)} />
      <p className={styles.step}>{t('step', { step: steps.indexOf(step) + 1, count: steps.length })}</p>
      {step === 'courriel' && (
        <CredentialsStep
          typed={credentials}
          onFailedChange={setFailed}
          onNext={(typed) => {
            setCredentials(typed);
            void goTo('nom');
          }}
        />
      )}
      {step === 'nom' && (
        <NamesStep
          credentials={credentials}
          typed={names}
          onTyped={setNames}
          onFailedChange={setFailed}
          onBack={() => void goTo(undefined)}
          onSent={(code) => {
            keep(code);
            void goTo('code');
          }}
        />
      )}
      {step === 'code' && sent && (
        <CodeStep
          sent={sent}
          onSent={keep}
          onFailedChange={setFailed}
          onRestart={() => {
            keepCode('sign-up', undefined);
            setSent(undefined);
            void goTo(undefined);
          }}
          onDone={() => {
            keepCode('sign-up', undefined);
            router.history.push(retour ?? '/');
          }}
        />
      )}
      <p className={layout.measure}>
        <Link to="/connexion" search={{ retour }}>
          {t('backToSignIn')}
        </Link>
      </p>
    </div>
  );
}
