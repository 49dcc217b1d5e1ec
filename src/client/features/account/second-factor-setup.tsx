import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { confirmSecondFactor, startSecondFactor } from '#contract/accounts/second-factor.operations.ts';
import { OwnPasswordField } from './own-password-field.tsx';
import { type Seed, SeedToKeep } from './seed-to-keep.tsx';

type Props = { onDone: (recoveryCodes: readonly string[]) => void; onCancel: () => void };

/** The password, then the key in the application, then its first code. */
export function SecondFactorSetup({ onDone, onCancel }: Props) {
  const [seed, setSeed] = useState<Seed>();
  return seed ? (
    <FirstCode seed={seed} onDone={onDone} onCancel={onCancel} />
  ) : (
    <Proof onSeed={setSeed} onCancel={onCancel} />
  );
}

function Proof({ onSeed, onCancel }: { onSeed: (seed: Seed) => void; onCancel: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  const form = useShortForm({
    prefix: 'factor',
    defaults: { password: '' },
    check: ({ password }) => ({ password: password === '' ? t('passwordMissing') : undefined }),
    send: (body) => callOperation(startSecondFactor, { body }),
    onDone: onSeed,
  });
  return (
    <ShortForm
      form={form}
      summary={t('notSaved')}
      submit={t('factor.next')}
      before={<Button onClick={onCancel}>{t('common:cancel')}</Button>}
    >
      <OwnPasswordField {...form.text('password')} />
    </ShortForm>
  );
}

function FirstCode({ seed, onDone, onCancel }: Props & { seed: Seed }) {
  const { t } = useTranslation(['account', 'common']);
  const form = useShortForm({
    prefix: 'factor',
    defaults: { code: '' },
    check: ({ code }) => ({ code: code.trim() === '' ? t('factor.codeMissing') : undefined }),
    send: ({ code }) => callOperation(confirmSecondFactor, { body: { code: code.trim() } }),
    about: { 'code-refused': 'code' },
    onDone: ({ recoveryCodes }) => onDone(recoveryCodes),
  });
  return (
    <>
      <SeedToKeep seed={seed} />
      <ShortForm
        form={form}
        summary={t('notSaved')}
        submit={t('factor.confirm')}
        before={<Button onClick={onCancel}>{t('common:cancel')}</Button>}
      >
        <TextField
          {...form.text('code')}
          label={t('factor.code')}
          description={t('factor.codeHint')}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={40}
          width="short"
          required
        />
      </ShortForm>
    </>
  );
}
