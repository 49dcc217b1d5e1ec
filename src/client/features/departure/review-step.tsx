import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Attestations } from '#client/forms/attestations.tsx';
import { PreviewPanel } from '#client/forms/preview-panel.tsx';
import { attestationId } from '#client/forms/use-attestations.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { FormLink } from '#client/requests/form-link.tsx';
import { Button } from '#client/ui/button.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import type { StepLink } from './step-link.ts';
import type { Departure } from './use-departure.ts';

type Props = { departure: Departure; name: string; previous: StepLink };

/** All that the submission will change, the declaration, and « Soumettre ». */
export function ReviewStep({ departure, name, previous }: Props) {
  const { t } = useTranslation(['departure', 'forms', 'common']);
  const { longDay, number, time } = useFormats();
  const { values, boxes, lastDay, preview, forgotten, draft } = departure;
  const lastResponsible = preview.preview?.lines.some(({ refusal }) => refusal?.code === 'last-responsible');
  const missing = boxes.keys.flatMap((key) => {
    const message = boxes.errorOf(key);
    return message === undefined ? [] : [{ fieldId: attestationId(key), message }];
  });
  return (
    <Section title={t('steps.verification')}>
      <form
        noValidate
        className={layout.stackLarge}
        onSubmit={(event) => {
          event.preventDefault();
          if (forgotten.length === 0) void departure.submit();
        }}
      >
        <ErrorSummary
          title={t('forms:summary')}
          errors={missing}
          general={departure.errors}
          focusKey={departure.failures}
        />
        <DescriptionList
          columns={2}
          items={[
            { key: 'who', term: t('review.who'), detail: name },
            {
              key: 'when',
              term: t('review.lastDay'),
              detail: values.when === 'now' || lastDay === undefined ? t('who.now') : longDay(lastDay),
            },
            {
              key: 'given',
              term: t('review.given'),
              detail: t('review.files', {
                count: values.assignments.length,
                n: number(values.assignments.length),
              }),
            },
            {
              key: 'left',
              term: t('review.left'),
              detail: t('review.files', { count: values.left.length, n: number(values.left.length) }),
            },
          ]}
        />
        {forgotten.length > 0 && (
          <Notice
            tone="error"
            toneLabel={t('common:error')}
            title={t('files.forgotten')}
            actions={<Link {...previous}>{t('review.back')}</Link>}
          >
            {t('files.remaining', { count: forgotten.length, n: number(forgotten.length) })}
          </Notice>
        )}
        {lastResponsible && (
          <Notice
            tone="warning"
            toneLabel={t('common:warning')}
            title={t('lastResponsible.title')}
            actions={<FormLink form="add-relation">{t('lastResponsible.link')}</FormLink>}
          >
            {t('lastResponsible.text')}
          </Notice>
        )}
        <PreviewPanel state={preview} />
        <Attestations boxes={boxes} />
        <div className={layout.formActions}>
          <Button
            type="submit"
            variant="primary"
            pending={departure.pending}
            pendingLabel={t('forms:submitting')}
          >
            {t('forms:submit')}
          </Button>
          <Link {...previous} className={buttonClass({})}>
            {t('previous')}
          </Link>
          {draft.savedAt && <span>{t('forms:draft.kept', { time: time(draft.savedAt) })}</span>}
        </div>
      </form>
    </Section>
  );
}
