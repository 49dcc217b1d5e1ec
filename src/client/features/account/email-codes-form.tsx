import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { checkCode } from '#client/credentials/check-code.ts';
import { CodeField } from '#client/credentials/code-field.tsx';
import { ResendCode } from '#client/credentials/resend-code.tsx';
import { callOperation } from '#client/http/call-operation.ts';
import { sessionQueries } from '#client/session/session-queries.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { confirmEmailChange } from '#contract/accounts/account.operations.ts';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import { ACCOUNT_KEY, accountQueries } from './account-queries.ts';

type Props = {
  current: string;
  sent: CodeSent;
  onSent: (sent: CodeSent) => void;
  onDone: () => void;
};

/** A code went to each of the two addresses: both are needed. */
export function EmailCodesForm({ current, sent, onSent, onDone }: Props) {
  const { t } = useTranslation(['account', 'credentials', 'common']);
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const words = { missing: t('credentials:code.missing'), wrong: t('credentials:code.wrong') };
  const form = useShortForm({
    prefix: 'email-codes',
    defaults: { currentCode: '', newCode: '' },
    check: ({ currentCode, newCode }) => ({
      currentCode: checkCode(currentCode, words),
      newCode: checkCode(newCode, words),
    }),
    send: (codes) => callOperation(confirmEmailChange, { body: { changeId: sent.id, ...codes } }),
    async onDone(account) {
      announce(t('email.changed', { email: account.email }), { shown: true });
      queryClient.setQueryData(accountQueries.own.queryKey, account);
      onDone();
      await queryClient.invalidateQueries({ queryKey: sessionQueries.current().queryKey });
      await queryClient.invalidateQueries({ queryKey: ACCOUNT_KEY });
    },
  });
  return (
    <>
      <ShortForm
        form={form}
        summary={t('email.notChanged')}
        submit={t('email.confirm')}
        before={<Button onClick={onDone}>{t('common:cancel')}</Button>}
      >
        <CodeField
          {...form.text('currentCode')}
          label={t('email.currentCode')}
          description={t('email.codeSentTo', { email: current })}
        />
        <CodeField
          {...form.text('newCode')}
          label={t('email.newCode')}
          description={t('email.codeSentTo', { email: sent.email })}
        />
      </ShortForm>
      <ResendCode sent={sent} onSent={onSent} />
    </>
  );
}
