import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { ShortForm } from '#client/short-form/short-form.tsx';
import { useShortForm } from '#client/short-form/use-short-form.ts';
import { Button } from '#client/ui/button.tsx';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import sections from '#client/ui/sections-page.module.css';
import { TextArea } from '#client/ui/text-area.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { answerRectification } from '#contract/privacy/privacy-register.operations.ts';
import type { RectificationRowAnswer } from '#contract/privacy/rectification.schema.ts';
import { RECTIFICATION_OUTCOMES, type RectificationOutcome } from '#domain/privacy/rectification.ts';
import { RECTIFICATIONS_KEY } from './incident-queries.ts';

type Props = { asked: RectificationRowAnswer; name: string; onClose: () => void };

/** Accepted with what was done, or refused with why: in writing, once. */
export function AnswerForm({ asked, name, onClose }: Props) {
  const { t } = useTranslation(['incidents', 'common']);
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const form = useShortForm({
    prefix: `answer-${asked.id}`,
    defaults: { outcome: '', answer: '' },
    check: ({ outcome, answer }) => ({
      outcome: outcome === '' ? t('rectifications.outcomeMissing') : undefined,
      answer: answer.trim() === '' ? t('rectifications.answerMissing') : undefined,
    }),
    send: ({ outcome, answer }) =>
      callOperation(answerRectification, {
        params: { rectificationId: asked.id },
        body: { outcome: outcome as RectificationOutcome, answer: answer.trim() },
        ifMatch: asked.version,
      }),
    async onDone() {
      announce(t('rectifications.sent', { name }), { shown: true });
      // The request leaves this list, and the button that was pressed with it.
      focusPageHeading();
      await queryClient.invalidateQueries({ queryKey: RECTIFICATIONS_KEY });
    },
  });
  const { outcome } = form.values;
  return (
    <div className={sections.panel}>
      <ShortForm
        form={form}
        summary={t('rectifications.notSent')}
        submit={t('rectifications.send')}
        before={<Button onClick={onClose}>{t('common:cancel')}</Button>}
      >
        <RadioGroup
          {...form.text('outcome')}
          label={t('rectifications.outcome')}
          options={RECTIFICATION_OUTCOMES.map((value) => ({
            value,
            label: t(`rectifications.${value}`),
            description: t(`rectifications.${value}Text`),
          }))}
          required
        />
        <TextArea
          {...form.text('answer')}
          label={t(outcome === 'refused' ? 'rectifications.whyRefused' : 'rectifications.whatWasDone')}
          description={t('rectifications.hint')}
          maxLength={4000}
          required
        />
      </ShortForm>
    </div>
  );
}
