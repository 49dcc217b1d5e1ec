import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { personNameSchema } from '#contract/accounts/account.schema.ts';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import { startSignUp } from '#contract/accounts/sign-up.operations.ts';
import { TERMS_VERSION } from '#domain/access/terms.ts';
import type { TypedCredentials } from './credentials-step.tsx';
import { PasswordFlaw } from './password-flaw.tsx';
import styles from './sign-up-page.module.css';

interface Names {
  firstName: string;
  lastName: string;
}

type Props = {
  credentials: TypedCredentials;
  typed: Names;
  onTyped: (names: Names) => void;
  onBack: () => void;
  onSent: (sent: CodeSent) => void;
  onFailedChange: (failed: boolean) => void;
};

/** Step 2: « Prénom », « Nom », the terms, « Créer mon compte ». */
export function NamesStep({ credentials, typed, onTyped, onBack, onSent, onFailedChange }: Props) {
  const { t } = useTranslation(['sign-up', 'credentials']);
  const { language } = useLanguage();
  const { fieldText } = useProblemText();
  const { email, password } = credentials;

  function faultOf(name: string, missing: string) {
    if (name.trim() === '') return missing;
    const known = personNameSchema.safeParse(name.trim()).success;
    return known ? undefined : t('wrongName');
  }

  const form = useShortForm({
    defaults: { ...typed, terms: false },
    check: ({ firstName, lastName, terms }) => ({
      firstName: faultOf(firstName, t('missing.firstName')),
      lastName: faultOf(lastName, t('missing.lastName')),
      terms: terms ? undefined : t('missing.terms'),
    }),
    send({ firstName, lastName }) {
      const names = { firstName: firstName.trim(), lastName: lastName.trim() };
      onTyped(names);
      return callOperation(startSignUp, {
        body: { email, password, ...names, language, termsVersion: TERMS_VERSION },
      });
    },
    onDone: onSent,
  });
  useEffect(() => onFailedChange(form.failed), [form.failed, onFailedChange]);

  return (
    <>
      <PasswordFlaw error={form.error} fieldText={fieldText} onBack={onBack} />
      <ShortForm
        form={form}
        summary={t('summary')}
        submit={t('create')}
        before={<Button onClick={onBack}>{t('previous')}</Button>}
      >
        <div className={styles.names}>
          <TextField
            {...form.text('firstName')}
            label={t('firstName')}
            autoComplete="given-name"
            maxLength={80}
            required
          />
          <TextField
            {...form.text('lastName')}
            label={t('lastName')}
            autoComplete="family-name"
            maxLength={80}
            required
          />
        </div>
        <Checkbox
          {...form.box('terms')}
          label={t('terms.label')}
          description={
            <Link to="/conditions" target="_blank">
              {t('terms.read')}
            </Link>
          }
          required
        />
      </ShortForm>
    </>
  );
}
