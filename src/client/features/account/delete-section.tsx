import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { leaveSession } from '#client/navigation/leave-session.ts';
import { tellSignedOut } from '#client/session/tab-channel.ts';
import { useSession } from '#client/session/use-session.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { Section } from '#client/ui/section.tsx';
import { deleteAccount } from '#contract/accounts/account.operations.ts';
import styles from './account.module.css';
import { FoldedForm } from './folded-form.tsx';
import { OwnPasswordField } from './own-password-field.tsx';

/** For good: what is lost is said before, profile by profile. */
export function DeleteSection() {
  const { t } = useTranslation('account');
  return (
    <Section title={t('delete.title')} description={t('delete.text')}>
      <FoldedForm action={t('delete.action')} danger>
        {(close) => <DeleteForm onCancel={close} />}
      </FoldedForm>
    </Section>
  );
}

function DeleteForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  const { profiles } = useSession();
  const router = useRouter();
  const queryClient = useQueryClient();
  const form = useShortForm({
    prefix: 'delete',
    defaults: { password: '' },
    check: ({ password }) => ({ password: password === '' ? t('passwordMissing') : undefined }),
    send: (body) => callOperation(deleteAccount, { body }),
    onDone() {
      tellSignedOut();
      return leaveSession(router, queryClient, 'deconnexion');
    },
  });
  return (
    <>
      {profiles.length > 0 && (
        <div className={styles.folded}>
          <p>{t('delete.lost')}</p>
          <ul>
            {profiles.map(({ id, organisation }) => (
              <li key={id}>{organisation.name}</li>
            ))}
          </ul>
        </div>
      )}
      <ShortForm
        form={form}
        summary={t('delete.notDone')}
        submit={t('delete.confirm')}
        danger
        before={<Button onClick={onCancel}>{t('common:cancel')}</Button>}
      >
        <OwnPasswordField {...form.text('password')} />
      </ShortForm>
    </>
  );
}
