import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { OwnAccount } from '#contract/accounts/account.schema.ts';
import { endSecondFactor, renewRecoveryCodes } from '#contract/accounts/second-factor.operations.ts';
import { FoldedForm } from './folded-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorProofForm } from './second-factor-proof-form.tsx';
import { SecondFactorSetup } from './second-factor-setup.tsx';
import { useAccountRefresh } from './use-account-refresh.ts';

type Props = { account: OwnAccount };

/** An authenticator application beside the password, with recovery codes for the day the phone is lost. */
export function SecondFactorSection({ account }: Props) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const refresh = useAccountRefresh();
  const [codes, setCodes] = useState<readonly string[]>();
  const on = account.secondFactor;

  return (
    <Section title={t('factor.title')} description={t('factor.text')}>
      <p>
        <StatusMark tone={on ? 'positive' : 'neutral'}>{on ? t('factor.on') : t('factor.off')}</StatusMark>
      </p>
      {codes && (
        <RecoveryCodes
          codes={codes}
          onKept={() => {
            setCodes(undefined);
            void refresh();
          }}
        />
      )}
      {!codes && !on && (
        <FoldedForm action={t('factor.start')}>
          {(close) => (
            <SecondFactorSetup
              onCancel={close}
              onDone={(fresh) => {
                announce(t('factor.started'));
                setCodes(fresh);
              }}
            />
          )}
        </FoldedForm>
      )}
      {!codes && on && (
        <>
          <p>{t('factor.left', { count: account.recoveryCodesLeft })}</p>
          <div className={layout.stack}>
            <FoldedForm action={t('factor.renew')}>
              {(close) => (
                <SecondFactorProofForm
                  prefix="renew"
                  submit={t('factor.renew')}
                  onCancel={close}
                  send={async (body) =>
                    setCodes((await callOperation(renewRecoveryCodes, { body })).recoveryCodes)
                  }
                />
              )}
            </FoldedForm>
            <FoldedForm action={t('factor.stop')} danger>
              {(close) => (
                <SecondFactorProofForm
                  prefix="stop"
                  submit={t('factor.stop')}
                  danger
                  onCancel={close}
                  send={async (body) => {
                    await callOperation(endSecondFactor, { body });
                    announce(t('factor.stopped'), { shown: true });
                    await refresh();
                  }}
                />
              )}
            </FoldedForm>
          </div>
        </>
      )}
    </Section>
  );
}
