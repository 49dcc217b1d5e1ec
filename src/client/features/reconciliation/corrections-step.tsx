import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Attestations } from '#client/forms/attestations.tsx';
import { BulkPreview } from '#client/forms/bulk-preview.tsx';
import { DayField } from '#client/forms/day-field.tsx';
import { attestationId, useAttestations } from '#client/forms/use-attestations.ts';
import { useGoToRequest } from '#client/forms/use-go-to-request.ts';
import { useSubmission } from '#client/forms/use-submission.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { MAX_LINES } from '#contract/requests/request-content.schema.ts';
import { type CalendarDay, parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import type { KeptList, ListChoices } from './list-draft.ts';
import type { ListEntry } from './list-entries.ts';
import styles from './reconciliation.module.css';
import { useCorrections } from './use-corrections.ts';
import type { ListDraft } from './use-list-draft.ts';

type Props = {
  list: KeptList;
  choices: ListChoices;
  entries: readonly ListEntry[];
  today: CalendarDay;
  corrects: string | undefined;
  draft: ListDraft;
};

/** The last step: the corrections as one request, previewed, attested, submitted. */
export function CorrectionsStep({ list, choices, entries, today, corrects, draft }: Props) {
  const { t } = useTranslation(['reconciliation', 'forms', 'common']);
  const { number } = useFormats();
  const goToRequest = useGoToRequest();
  const [later, setLater] = useState(choices.lastDay !== '');
  const [typedDay, setTypedDay] = useState<string>(choices.lastDay);
  const [asked, setAsked] = useState(false);
  const [failures, setFailures] = useState(0);
  const [general, setGeneral] = useState<string[]>([]);
  const boxes = useAttestations('reconciliation', choices.attested, asked);
  const corrections = useCorrections(list, choices, {
    entries,
    today,
    typedDay: later ? typedDay || '-' : '',
  });
  const { content, ending, mark } = corrections;
  const submission = useSubmission(
    {
      last: () => draft.newest()?.choices.attempt ?? null,
      keep: (attempt) => void draft.decide({ attempt }),
    },
    { heldByRefusals: false },
  );
  const lines = content?.kind === 'acts' ? content.acts.length : 0;
  const dayError = asked && ending && later ? dayProblem() : undefined;
  const tooMany =
    lines > MAX_LINES ? t('corrections.tooMany', { max: number(MAX_LINES), n: number(lines) }) : undefined;
  const errors = [
    ...(dayError ? [{ fieldId: 'lastDay', message: dayError }] : []),
    ...boxes.keys.flatMap((key) => {
      const message = boxes.errorOf(key);
      return message === undefined ? [] : [{ fieldId: attestationId(key), message }];
    }),
  ];

  function dayProblem(): string | undefined {
    const day = parseCalendarDay(typedDay.trim());
    if (day === undefined) return t(typedDay.trim() === '' ? 'forms:day.missing' : 'forms:day.wrongFormat');
    return day < today ? t('forms:day.past', { today }) : undefined;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    setGeneral([]);
    if (!content || tooMany || !boxes.complete) return setFailures((count) => count + 1);
    const body = {
      form: 'reconciliation' as const,
      content,
      attestations: boxes.record(),
      corrects: corrects ?? null,
    };
    const result = await submission.submit(body, mark);
    if (!result) return;
    if ('errors' in result) {
      setGeneral(result.errors.map(({ message }) => message));
      return setFailures((count) => count + 1);
    }
    // The list stays for a second look; what was chosen of it is done.
    await draft.decide({ chosen: [], attested: [], attempt: null });
    await goToRequest(result.done);
  }

  return (
    <form className={styles.review} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.reviewMain}>
        <ErrorSummary
          title={t('forms:summary')}
          errors={errors}
          general={[...(tooMany && asked ? [tooMany] : []), ...general]}
          focusKey={failures}
        />
        {ending && (
          <div className={layout.stack}>
            <RadioGroup
              id="when"
              name="when"
              layout="plain"
              label={t('corrections.when')}
              options={[
                { value: 'now', label: t('corrections.now'), description: t('corrections.nowHint') },
                { value: 'day', label: t('corrections.day') },
              ]}
              value={later ? 'day' : 'now'}
              onChange={({ currentTarget }) => setLater(currentTarget.value === 'day')}
            />
            {later && (
              <DayField
                id="lastDay"
                label={t('corrections.lastDay')}
                required
                value={typedDay}
                onChange={({ currentTarget }) => {
                  setTypedDay(currentTarget.value);
                  void draft.decide({ lastDay: parseCalendarDay(currentTarget.value.trim()) ?? '' });
                }}
                error={dayError}
              />
            )}
          </div>
        )}
      </div>
      <div className={styles.reviewAside}>
        <BulkPreview state={corrections.preview} newNames={corrections.newNames} />
      </div>
      <div className={styles.reviewEnd}>
        <Attestations boxes={boxes} />
        <div className={layout.formActions}>
          <Button
            type="submit"
            variant="primary"
            pending={submission.pending}
            pendingLabel={t('forms:submitting')}
          >
            {t('forms:submit')}
          </Button>
        </div>
      </div>
    </form>
  );
}
