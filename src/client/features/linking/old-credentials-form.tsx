import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { PasswordField } from '#client/ui/password-field.tsx';
import { linkByOldCredentials } from '#contract/linking/linking.operations.ts';
import type { RecordKind } from '#domain/linking/record-identifier.ts';
import { BackToMethod } from './back-to-method.tsx';
import { checkRecordIdentifier } from './check-record-identifier.ts';
import { KindFields } from './kind-fields.tsx';
import { LinkingFailure } from './linking-failure.tsx';
import type { MethodFormProps } from './method-form-props.ts';
import { useLinking } from './use-linking.ts';
import { withoutRefusal } from './without-refusal.ts';

/** Method 1, « Utiliser mes accès des anciens services en ligne ». */
export function OldCredentialsForm({ slugs, onLinked, onFailedChange }: MethodFormProps) {
  const { t } = useTranslation(['linking', 'session']);
  const link = useLinking(onLinked);
  const form = useShortForm({
    defaults: { kind: 'worker', identifier: '', password: '' },
    check: ({ kind, identifier, password }) => ({
      identifier: checkRecordIdentifier(kind as RecordKind, identifier, {
        missing: t('identifier.missing'),
        wrong: t(`kind.${kind as RecordKind}.wrong`),
      }),
      password: password === '' ? t('oldPassword.missing') : undefined,
    }),
    send: ({ kind, identifier, password }) =>
      callOperation(linkByOldCredentials, { body: { kind: kind as RecordKind, identifier, password } }),
    onDone: link,
  });
  const { values, failed } = form;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);

  return (
    <>
      {form.error && <LinkingFailure error={form.error} slug="anciens-acces" slugs={slugs} />}
      <ShortForm
        form={withoutRefusal(form)}
        summary={t('failure.title')}
        submit={t('link')}
        before={<BackToMethod slug="anciens-acces" />}
      >
        <KindFields
          kind={values.kind as RecordKind}
          onKind={(kind) => form.set('kind', kind)}
          identifier={form.text('identifier')}
        />
        <PasswordField
          {...form.text('password')}
          label={t('oldPassword.label')}
          autoComplete="off"
          maxLength={128}
          required
          showLabel={t('session:showPassword')}
          hideLabel={t('session:hidePassword')}
        />
      </ShortForm>
    </>
  );
}
