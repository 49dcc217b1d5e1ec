import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import layout from '#client/ui/layout.module.css';
import { PasswordField } from '#client/ui/password-field.tsx';
import { RequiredHint } from '#client/ui/required-hint.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { useSignInForm } from './use-sign-in-form.ts';

type Props = {
  onSignedIn: () => void;
  /** Whether the form stands refused, for the page's title. */
  onFailedChange: (failed: boolean) => void;
};

const FIELDS = ['email', 'password', 'secondFactor'] as const;

/** « Adresse courriel », « Mot de passe », « Connexion ». What was typed stays, whatever happens. */
export function SignInForm({ onSignedIn, onFailedChange }: Props) {
  const { t } = useTranslation(['session', 'common']);
  const { credentials, errors, general, refusals, pending, proof, type, submit } = useSignInForm(onSignedIn);
  const bad = FIELDS.flatMap((name) => {
    const message = errors[name];
    return message === undefined ? [] : [{ fieldId: name, message }];
  });
  const failed = bad.length + general.length > 0;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);

  return (
    <form className={layout.fields} noValidate onSubmit={submit}>
      <ErrorSummary title={t('summary')} errors={bad} general={general} focusKey={refusals} />
      <RequiredHint>{t('common:required')}</RequiredHint>
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        required
        error={errors.email}
        value={credentials.email}
        onChange={(event) => type({ email: event.currentTarget.value })}
      />
      <PasswordField
        id="password"
        name="password"
        label={t('password')}
        autoComplete="current-password"
        required
        showLabel={t('showPassword')}
        hideLabel={t('hidePassword')}
        error={errors.password}
        value={credentials.password}
        onChange={(event) => type({ password: event.currentTarget.value })}
      />
      <Link to="/mot-de-passe-oublie">{t('forgot')}</Link>
      {proof && (
        <TextField
          id="secondFactor"
          label={t('secondFactor')}
          autoComplete="one-time-code"
          required
          error={errors.secondFactor}
          value={credentials.secondFactor ?? ''}
          onChange={(event) => type({ secondFactor: event.currentTarget.value })}
        />
      )}
      <div className={layout.formActions}>
        <Button type="submit" variant="primary" pending={pending} pendingLabel={t('pending')}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}
