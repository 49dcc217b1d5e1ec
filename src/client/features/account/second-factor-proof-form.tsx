import { useTranslation } from 'react-i18next';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { OwnPasswordField } from './own-password-field.tsx';

type Props = {
  prefix: string;
  submit: string;
  danger?: boolean;
  send: (proof: { password: string; code: string }) => Promise<void>;
  onCancel: () => void;
};

/** The password, and a code of the application or a recovery code. */
export function SecondFactorProofForm({ prefix, submit, danger, send, onCancel }: Props) {
  const { t } = useTranslation(['account', 'common']);
  const form = useShortForm({
    prefix,
    defaults: { password: '', code: '' },
    check: ({ password, code }) => ({
      password: password === '' ? t('passwordMissing') : undefined,
      code: code.trim() === '' ? t('factor.codeMissing') : undefined,
    }),
    send: ({ password, code }) => send({ password, code: code.trim() }),
  });
  return (
    <ShortForm
      form={form}
      summary={t('notSaved')}
      submit={submit}
      danger={danger ?? false}
      before={<Button onClick={onCancel}>{t('common:cancel')}</Button>}
    >
      <OwnPasswordField {...form.text('password')} />
      <TextField
        {...form.text('code')}
        label={t('factor.code')}
        description={t('factor.anyCode')}
        autoComplete="one-time-code"
        maxLength={40}
        width="medium"
        required
      />
    </ShortForm>
  );
}
