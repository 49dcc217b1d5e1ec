import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { TextField } from '#client/ui/text-field.tsx';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import { requestPasswordReset } from '#contract/accounts/sign-up.operations.ts';
import { emailSchema } from '#contract/shared-fields.ts';

type Props = {
  onSent: (sent: CodeSent) => void;
  onFailedChange: (failed: boolean) => void;
};

/** Whose password it is: the same follows for an address that nobody has. */
export function AddressStep({ onSent, onFailedChange }: Props) {
  const { t } = useTranslation(['password-reset', 'session']);
  const { language } = useLanguage();
  const { fieldText } = useProblemText();
  const form = useShortForm({
    defaults: { email: '' },
    check({ email }) {
      if (email.trim() === '') return { email: t('session:missing.email') };
      const well = emailSchema.safeParse(email.trim()).success;
      return { email: well ? undefined : fieldText({ code: 'wrong-format', params: {} }) };
    },
    send: ({ email }) => callOperation(requestPasswordReset, { body: { email: email.trim(), language } }),
    onDone: onSent,
  });
  useEffect(() => onFailedChange(form.failed), [form.failed, onFailedChange]);
  return (
    <ShortForm form={form} summary={t('summary')} submit={t('send')}>
      <TextField
        {...form.text('email')}
        type="email"
        label={t('session:email')}
        autoComplete="username"
        autoCapitalize="none"
        required
      />
    </ShortForm>
  );
}
