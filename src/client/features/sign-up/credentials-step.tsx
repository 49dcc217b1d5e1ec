import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPasswordFields } from '#client/credentials/new-password-fields.tsx';
import { useNewPasswordCheck } from '#client/credentials/use-new-password-check.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { TextField } from '#client/ui/text-field.tsx';
import { emailSchema } from '#contract/shared-fields.ts';

export const NO_CREDENTIALS = { email: '', password: '', confirmation: '' };

export type TypedCredentials = typeof NO_CREDENTIALS;

type Props = {
  typed: TypedCredentials;
  onNext: (typed: TypedCredentials) => void;
  onFailedChange: (failed: boolean) => void;
};

/** Step 1: « Adresse courriel », « Mot de passe », « Confirmez le mot de passe », « Suivant ». Nothing is sent yet. */
export function CredentialsStep({ typed, onNext, onFailedChange }: Props) {
  const { t } = useTranslation(['sign-up', 'credentials', 'session']);
  const { fieldText } = useProblemText();
  const checkPassword = useNewPasswordCheck();
  const ownerOf = (email: string) => ({ email, firstName: '', lastName: '', organisations: [] });
  const form = useShortForm({
    defaults: typed,
    check(values) {
      const email = values.email.trim();
      const well = emailSchema.safeParse(email).success;
      const wrong = well ? undefined : fieldText({ code: 'wrong-format', params: {} });
      return {
        email: email === '' ? t('session:missing.email') : wrong,
        ...checkPassword(values, ownerOf(email)),
      };
    },
    send: (values) => Promise.resolve({ ...values, email: values.email.trim() }),
    onDone: onNext,
  });
  useEffect(() => onFailedChange(form.failed), [form.failed, onFailedChange]);

  return (
    <ShortForm form={form} summary={t('summary')} submit={t('next')}>
      <TextField
        {...form.text('email')}
        type="email"
        label={t('session:email')}
        description={t('emailHint')}
        autoComplete="username"
        autoCapitalize="none"
        required
      />
      <NewPasswordFields
        label={t('session:password')}
        password={form.text('password')}
        confirmation={form.text('confirmation')}
        owner={ownerOf(form.values.email)}
      />
    </ShortForm>
  );
}
