import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { startEmailChange } from '#contract/accounts/account.operations.ts';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import { emailSchema } from '#contract/shared-fields.ts';
import { OwnPasswordField } from './own-password-field.tsx';

type Props = { onSent: (sent: CodeSent) => void; onCancel: () => void };

/** The new address, and the password again. The same follows when somebody else has that address. */
export function EmailForm({ onSent, onCancel }: Props) {
  const { t } = useTranslation(['account', 'common']);
  const { fieldText } = useProblemText();
  const form = useShortForm({
    prefix: 'email-change',
    defaults: { email: '', password: '' },
    check({ email, password }) {
      const well = emailSchema.safeParse(email.trim()).success;
      const wrong = well ? undefined : fieldText({ code: 'wrong-format', params: {} });
      return {
        email: email.trim() === '' ? t('email.missing') : wrong,
        password: password === '' ? t('passwordMissing') : undefined,
      };
    },
    send: ({ email, password }) =>
      callOperation(startEmailChange, { body: { email: email.trim(), password } }),
    onDone: onSent,
  });
  return (
    <ShortForm
      form={form}
      summary={t('email.notStarted')}
      submit={t('email.send')}
      before={<Button onClick={onCancel}>{t('common:cancel')}</Button>}
    >
      <TextField
        {...form.text('email')}
        type="email"
        label={t('email.fresh')}
        autoComplete="email"
        autoCapitalize="none"
        required
      />
      <OwnPasswordField {...form.text('password')} />
    </ShortForm>
  );
}
