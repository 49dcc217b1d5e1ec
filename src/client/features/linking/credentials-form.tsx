import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { TextField } from '#client/ui/text-field.tsx';
import { linkByCredentials } from '#contract/linking/linking.operations.ts';
import { readLinkingIdentifier } from '#domain/linking/linking-identifier.ts';
import { BackToMethod } from './back-to-method.tsx';
import { LinkingFailure } from './linking-failure.tsx';
import type { MethodFormProps } from './method-form-props.ts';
import { useLinking } from './use-linking.ts';
import { withoutRefusal } from './without-refusal.ts';

type Props = MethodFormProps & {
  /** Of the mail's link. */
  identifier: string | undefined;
};

/** Method 3, « Utiliser des coordonnées de liaison ». Any case, with or without hyphens. */
export function CredentialsForm({ slugs, identifier, onLinked, onFailedChange }: Props) {
  const { t } = useTranslation('linking');
  const link = useLinking(onLinked);
  const form = useShortForm({
    defaults: { identifier: identifier ?? '', code: '' },
    check: ({ identifier: typed, code }) => ({
      identifier:
        typed.trim() === ''
          ? t('identifier.missing')
          : readLinkingIdentifier(typed) === undefined
            ? t('identifier.wrong')
            : undefined,
      code: code.trim() === '' ? t('code.missing') : undefined,
    }),
    send: (body) => callOperation(linkByCredentials, { body }),
    onDone: link,
  });
  const { failed } = form;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);

  return (
    <>
      {form.error && <LinkingFailure error={form.error} slug="coordonnees" slugs={slugs} />}
      <ShortForm
        form={withoutRefusal(form)}
        summary={t('failure.title')}
        submit={t('link')}
        before={<BackToMethod slug="coordonnees" />}
      >
        <TextField
          {...form.text('identifier')}
          label={t('identifier.label')}
          description={t('identifier.hint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          width="medium"
          required
        />
        <TextField
          {...form.text('code')}
          label={t('code.label')}
          description={t('code.hint')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          width="medium"
          required
        />
      </ShortForm>
    </>
  );
}
