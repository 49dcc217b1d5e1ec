import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { startQuestions } from '#contract/linking/linking.operations.ts';
import type { RecordKind } from '#domain/linking/record-identifier.ts';
import type { AskedQuestions } from './asked-questions.ts';
import { BackToMethod } from './back-to-method.tsx';
import { checkRecordIdentifier } from './check-record-identifier.ts';
import { KindFields } from './kind-fields.tsx';
import type { MethodFormProps } from './method-form-props.ts';

type Props = MethodFormProps & {
  typed: Pick<AskedQuestions, 'kind' | 'identifier'>;
  onAsked: (asked: AskedQuestions) => void;
};

/** Whose file the questions are about. The same come for an identifier that nobody has. */
export function IdentifierStep({ typed, onAsked, onFailedChange }: Props) {
  const { t } = useTranslation('linking');
  const form = useShortForm({
    defaults: { kind: typed.kind as string, identifier: typed.identifier },
    check: ({ kind, identifier }) => ({
      identifier: checkRecordIdentifier(kind as RecordKind, identifier, {
        missing: t('identifier.missing'),
        wrong: t(`kind.${kind as RecordKind}.wrong`),
      }),
    }),
    send: ({ kind, identifier }) =>
      callOperation(startQuestions, { body: { kind: kind as RecordKind, identifier } }),
    onDone: ({ questions }, { kind, identifier }) =>
      onAsked({ kind: kind as RecordKind, identifier, questions }),
  });
  const { values, failed } = form;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  return (
    <ShortForm
      form={form}
      summary={t('failure.notAsked')}
      submit={t('next')}
      before={<BackToMethod slug="questions" />}
    >
      <KindFields
        kind={values.kind as RecordKind}
        onKind={(kind) => form.set('kind', kind)}
        identifier={form.text('identifier')}
      />
    </ShortForm>
  );
}
