import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepCode, readKeptCode } from '#client/credentials/kept-code.ts';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import { Notice } from '#client/ui/notice.tsx';
import { PageHeading } from '#client/ui/page-heading.tsx';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import { AddressStep } from './address-step.tsx';
import { NewPasswordStep } from './new-password-step.tsx';
import styles from './password-reset.module.css';

type Stage = 'address' | 'password' | 'done';

/** « Mot de passe oublié? »: the address, then the code it receives with the new password. */
export function PasswordResetPage() {
  const { t } = useTranslation(['password-reset', 'sign-up', 'common', 'session']);
  const { etape } = useSearch({ from: '/public/mot-de-passe-oublie' });
  const navigate = useNavigate();
  const [sent, setSent] = useState<CodeSent | undefined>(() => readKeptCode('password-reset'));
  const [done, setDone] = useState(false);
  const [failed, setFailed] = useState(false);
  const stage: Stage = done ? 'done' : etape === 'code' && sent ? 'password' : 'address';
  usePageTitle(t('title'), { failed });

  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    setFailed(false);
    focusPageHeading();
  }, [stage]);

  const goTo = (next: 'code' | undefined) =>
    navigate({ to: '/mot-de-passe-oublie', search: { etape: next } });

  function keep(code: CodeSent | undefined) {
    keepCode('password-reset', code);
    setSent(code);
  }

  return (
    <div className={styles.page}>
      <PageHeading title={t('title')} lead={t(`lead.${stage}`)} />
      {stage === 'address' && (
        <AddressStep
          onSent={(code) => {
            keep(code);
            void goTo('code');
          }}
          onFailedChange={setFailed}
        />
      )}
      {stage === 'password' && sent && (
        <NewPasswordStep
          sent={sent}
          onSent={keep}
          onDone={() => {
            keep(undefined);
            setDone(true);
          }}
          onRestart={() => {
            keep(undefined);
            void goTo(undefined);
          }}
          onFailedChange={setFailed}
        />
      )}
      {stage === 'done' ? (
        <Notice
          tone="success"
          toneLabel={t('common:success')}
          title={t('done.title')}
          actions={
            <Link to="/connexion" className={buttonClass({ variant: 'primary' })}>
              {t('session:submit')}
            </Link>
          }
          live
        >
          {t('done.text')}
        </Notice>
      ) : (
        <p>
          <Link to="/connexion">{t('sign-up:backToSignIn')}</Link>
        </p>
      )}
    </div>
  );
}
