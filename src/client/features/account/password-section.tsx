import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NewPasswordFields } from '#client/credentials/new-password-fields.tsx';
import { useNewPasswordCheck } from '#client/credentials/use-new-password-check.ts';
import { callOperation } from '#client/http/call-operation.ts';
import { sessionQueries } from '#client/session/session-queries.ts';
import { useSession } from '#client/session/use-session.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { changePassword } from '#contract/accounts/account.operations.ts';
import type { OwnAccount } from '#contract/accounts/account.schema.ts';
import { ACCOUNT_KEY } from './account-queries.ts';
import { FoldedForm } from './folded-form.tsx';
import { OwnPasswordField } from './own-password-field.tsx';

type Props = { account: OwnAccount };

/** Another password: the other sessions end, this one goes on. */
export function PasswordSection({ account }: Props) {
  const { t } = useTranslation('account');
  return (
    <Section title={t('password.title')} description={t('password.text')}>
      <FoldedForm action={t('password.change')}>
        {(close) => <PasswordForm account={account} onDone={close} />}
      </FoldedForm>
    </Section>
  );
}

function PasswordForm({ account, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation(['account', 'credentials', 'common']);
  const checkPassword = useNewPasswordCheck();
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const { profiles } = useSession();
  const owner = { ...account, organisations: profiles.map(({ organisation }) => organisation.name) };
  const form = useShortForm({
    prefix: 'password-change',
    defaults: { currentPassword: '', password: '', confirmation: '' },
    check: (values) => ({
      currentPassword: values.currentPassword === '' ? t('passwordMissing') : undefined,
      ...checkPassword(values, owner),
    }),
    send: ({ currentPassword, password }) =>
      callOperation(changePassword, { body: { currentPassword, password } }),
    async onDone(session) {
      announce(t('password.changed'), { shown: true });
      queryClient.setQueryData(sessionQueries.current().queryKey, session);
      onDone();
      await queryClient.invalidateQueries({ queryKey: ACCOUNT_KEY });
    },
  });
  return (
    <ShortForm
      form={form}
      summary={t('password.notChanged')}
      submit={t('password.change')}
      before={<Button onClick={onDone}>{t('common:cancel')}</Button>}
    >
      <OwnPasswordField {...form.text('currentPassword')} />
      <NewPasswordFields
        label={t('credentials:password.fresh')}
        password={form.text('password')}
        confirmation={form.text('confirmation')}
        owner={owner}
      />
    </ShortForm>
  );
}
