import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepCode, readKeptCode } from '#client/credentials/kept-code.ts';
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
  const [sent, setSent] = useState(() => readKeptCode('email-change'));
  const [underWay] = useState(sent !== undefined);

  function keep(code: CodeSent | undefined) {
    keepCode('email-change', code);
    setSent(code);
  }
  return (
    <Section title={t('email.title')} description={t('email.text')}>
      <p className={styles.value}>
        <strong>{account.email}</strong>
      </p>
      <FoldedForm action={t('email.change')} openAtFirst={underWay}>
        {(close) => {
          function done() {
            keep(undefined);
            close();
          }
          return sent ? (
            <EmailCodesForm current={account.email} sent={sent} onSent={keep} onDone={done} />
          ) : (
            <EmailForm onSent={keep} onCancel={done} />
          );
        }}
      </FoldedForm>
    </Section>
  );
}
