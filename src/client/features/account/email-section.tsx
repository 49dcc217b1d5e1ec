import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '#client/ui/section.tsx';
import type { OwnAccount } from '#contract/accounts/account.schema.ts';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import styles from './account.module.css';
import { EmailCodesForm } from './email-codes-form.tsx';
import { EmailForm } from './email-form.tsx';
import { FoldedForm } from './folded-form.tsx';

type Props = { account: OwnAccount };

/** The address one signs in with; a change is proved at both addresses. */
export function EmailSection({ account }: Props) {
  const { t } = useTranslation('account');
  const [sent, setSent] = useState<CodeSent>();
  return (
    <Section title={t('email.title')} description={t('email.text')}>
      <p className={styles.value}>
        <strong>{account.email}</strong>
      </p>
      <FoldedForm action={t('email.change')}>
        {(close) => {
          function done() {
            setSent(undefined);
            close();
          }
          return sent ? (
            <EmailCodesForm current={account.email} sent={sent} onSent={setSent} onDone={done} />
          ) : (
            <EmailForm onSent={setSent} onCancel={done} />
          );
        }}
      </FoldedForm>
    </Section>
  );
}
