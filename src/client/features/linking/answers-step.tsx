import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { linkByAnswers } from '#contract/linking/linking.operations.ts';
import type { AskedQuestions } from './asked-questions.ts';
import { LinkingFailure } from './linking-failure.tsx';
import type { MethodFormProps } from './method-form-props.ts';
import { useLinking } from './use-linking.ts';
import { withoutRefusal } from './without-refusal.ts';

type Props = MethodFormProps & { asked: AskedQuestions; onBack: () => void };

/** The answers, all at once; accents, capitals and spaces don't matter. */
export function AnswersStep({ asked, slugs, onBack, onLinked, onFailedChange }: Props) {
  const { t } = useTranslation('linking');
  const { kind, identifier, questions } = asked;
  const link = useLinking(onLinked);
  const form = useShortForm({
    defaults: Object.fromEntries(questions.map((question) => [question, ''])),
    check: (values) =>
      Object.fromEntries(
        questions.map((question) => [
          question,
          String(values[question]).trim() === '' ? t('answerMissing') : undefined,
        ]),
      ),
    send: (values) =>
      callOperation(linkByAnswers, {
        body: {
          kind,
          identifier,
          answers: questions.map((question) => ({ question, answer: String(values[question]) })),
        },
      }),
    onDone: link,
  });
  const { failed } = form;
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  const first = questions[0];
  useEffect(() => {
    if (first) document.getElementById(first)?.focus();
  }, [first]);

  return (
    <>
      {form.error && <LinkingFailure error={form.error} slug="questions" slugs={slugs} />}
      <p>{t('answersLead', { identifier })}</p>
      <ShortForm
        form={withoutRefusal(form)}
        summary={t('failure.title')}
        submit={t('link')}
        before={<Button onClick={onBack}>{t('previous')}</Button>}
      >
        {questions.map((question) => (
          <TextField
            key={question}
            {...form.text(question)}
            label={t(`question.${question}.label`)}
            description={t(`question.${question}.hint`)}
            autoComplete="off"
            maxLength={200}
            required
          />
        ))}
      </ShortForm>
    </>
  );
}
