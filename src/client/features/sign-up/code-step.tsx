import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { checkCode } from '#client/credentials/check-code.ts';
import { CodeField } from '#client/credentials/code-field.tsx';
import resend from '#client/credentials/resend-code.module.css';
import { ResendCode } from '#client/credentials/resend-code.tsx';
import { callOperation } from '#client/http/call-operation.ts';
import { welcomeSession } from '#client/session/welcome-session.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { Emphasis } from '#client/ui/emphasis.tsx';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import { verifySignUp } from '#contract/accounts/sign-up.operations.ts';
import { EMAIL_CODE_MINUTES } from '#domain/access/email-code.ts';

type Props = {
  sent: CodeSent;
  onSent: (sent: CodeSent) => void;
  onRestart: () => void;
  onDone: () => void;
  onFailedChange: (failed: boolean) => void;
};

/** Step 3: the single-use code, « Valider le code ». */
export function CodeStep({ sent, onSent, onRestart, onDone, onFailedChange }: Props) {
  const { t } = useTranslation(['sign-up', 'credentials']);
  const queryClient = useQueryClient();
  const words = { missing: t('credentials:code.missing'), wrong: t('credentials:code.wrong') };
  const form = useShortForm({
    defaults: { code: '' },
    check: ({ code }) => ({ code: checkCode(code, words) }),
    send: ({ code }) => callOperation(verifySignUp, { body: { id: sent.id, code } }),
    about: { 'code-refused': 'code' },
    onDone(session) {
      welcomeSession(queryClient, session);
      onDone();
    },
  });
  useEffect(() => onFailedChange(form.failed), [form.failed, onFailedChange]);

  return (
    <>
      <p role="status">
        <Emphasis>{t('credentials:code.sent', { email: sent.email, minutes: EMAIL_CODE_MINUTES })}</Emphasis>
      </p>
      <ShortForm form={form} summary={t('codeSummary')} submit={t('credentials:code.validate')}>
        <CodeField {...form.text('code')} />
      </ShortForm>
      <ResendCode sent={sent} onSent={onSent} />
      <p className={resend.restart}>
        <Button variant="tertiary" size="small" onClick={onRestart}>
          {t('otherAddress')}
        </Button>
      </p>
    </>
  );
}
