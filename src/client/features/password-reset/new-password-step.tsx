import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { checkCode } from '#client/credentials/check-code.ts';
import { CodeField } from '#client/credentials/code-field.tsx';
import { NewPasswordFields } from '#client/credentials/new-password-fields.tsx';
import resend from '#client/credentials/resend-code.module.css';
import { ResendCode } from '#client/credentials/resend-code.tsx';
import { useNewPasswordCheck } from '#client/credentials/use-new-password-check.ts';
import { callOperation } from '#client/http/call-operation.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { Emphasis } from '#client/ui/emphasis.tsx';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import { resetPassword } from '#contract/accounts/sign-up.operations.ts';
import { EMAIL_CODE_MINUTES } from '#domain/access/email-code.ts';

type Props = {
  sent: CodeSent;
  onSent: (sent: CodeSent) => void;
  onDone: () => void;
  onRestart: () => void;
  onFailedChange: (failed: boolean) => void;
};

/** The code, and the password that takes the place of the forgotten one. */
export function NewPasswordStep({ sent, onSent, onDone, onRestart, onFailedChange }: Props) {
  const { t } = useTranslation(['password-reset', 'credentials', 'sign-up']);
  const checkPassword = useNewPasswordCheck();
  const owner = { email: sent.email, firstName: '', lastName: '', organisations: [] };
  const words = { missing: t('credentials:code.missing'), wrong: t('credentials:code.wrong') };
  const form = useShortForm({
    defaults: { code: '', password: '', confirmation: '' },
    check: (values) => ({ code: checkCode(values.code, words), ...checkPassword(values, owner) }),
    send: ({ code, password }) => callOperation(resetPassword, { body: { id: sent.id, code, password } }),
    about: { 'code-refused': 'code' },
    onDone,
  });
  useEffect(() => onFailedChange(form.failed), [form.failed, onFailedChange]);
  return (
    <>
      <p role="status">
        <Emphasis>
          {t('credentials:code.sentPerhaps', { email: sent.email, minutes: EMAIL_CODE_MINUTES })}
        </Emphasis>
      </p>
      <ShortForm form={form} summary={t('passwordSummary')} submit={t('change')}>
        <CodeField {...form.text('code')} />
        <NewPasswordFields
          label={t('credentials:password.fresh')}
          password={form.text('password')}
          confirmation={form.text('confirmation')}
          owner={owner}
        />
      </ShortForm>
      <ResendCode sent={sent} onSent={onSent} />
      <p className={resend.restart}>
        <Button variant="tertiary" size="small" onClick={onRestart}>
          {t('sign-up:otherAddress')}
        </Button>
      </p>
    </>
  );
}
