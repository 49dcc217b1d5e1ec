import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#client/forms/use-today.ts';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { ComparisonStep } from './comparison-step.tsx';
import { CorrectionsStep } from './corrections-step.tsx';
import type { KeptList, ListChoices } from './list-draft.ts';
import { countLines, listEntries } from './list-entries.ts';
import styles from './reconciliation.module.css';
import { Step } from './step.tsx';
import { lackingFor, useComparison } from './use-comparison.ts';
import type { ListDraft } from './use-list-draft.ts';

type Props = {
  list: KeptList;
  choices: ListChoices;
  draft: ListDraft;
  corrects: string | undefined;
  onStartOver: () => void;
};

/** A list that was taken: its columns, the comparison, the corrections; each step under the one before. */
export function ListSteps({ list, choices, draft, corrects, onStartOver }: Props) {
  const { t } = useTranslation(['reconciliation', 'common']);
  const { number, longDay, time } = useFormats();
  const { errorText } = useProblemText();
  const { organisation } = useCurrentProfile();
  const today = useToday();
  const reviewTitle = useRef<HTMLHeadingElement>(null);
  const [reviewing, setReviewing] = useState(false);
  const comparison = useComparison(list, choices);
  const lacking = lackingFor(choices);
  const { compared } = comparison;
  const { settled } = choices;
  const entries = useMemo(
    () =>
      compared &&
      listEntries(compared, settled, {
        organisationId: organisation.id,
        today,
        lastDay: today,
        newId: () => list.id,
      }),
    [compared, settled, organisation.id, today, list.id],
  );
  const review = reviewing && choices.chosen.length > 0;
  useEffect(() => {
    if (review) reviewTitle.current?.focus();
  }, [review]);
  const lines = list.rows.length - (choices.hasHeader ? 1 : 0);
  const leftOut = entries ? lines - countLines(entries) : 0;

  return (
    <div className={layout.stackLarge}>
      <Step
        number={1}
        title={t('steps.file')}
        actions={
          <Button size="small" onClick={onStartOver}>
            {t('file.other')}
          </Button>
        }
      >
        <p>
          <strong className={styles.fileName}>{list.fileName}</strong>{' '}
          <span className={styles.quiet}>
            {t('file.lines', { count: lines, n: number(lines) })}
            {draft.restored &&
              ` – ${t('file.restored', { day: longDay(dayOfInstant(list.savedAt)), time: time(list.savedAt) })}`}
          </span>
        </p>
      </Step>
      <Step number={2} title={t('steps.columns')}>
        {/* Recognised, they needn't be looked at. */}
        <details className={styles.fold} key={list.id} open={lacking !== undefined || undefined}>
          <summary>
            {t(lacking ? 'columns.toTell' : 'columns.recognised', {
              fields: choices.mapping.flatMap((field) => (field ? [t(`field.${field}`)] : [])).join(', '),
            })}
          </summary>
          <ColumnsStep list={list} choices={choices} onChange={(change) => void draft.decide(change)} />
        </details>
      </Step>
      {!lacking && (
        <Step number={3} title={t('steps.comparison')}>
          {comparison.error ? (
            <Notice
              tone="error"
              toneLabel={t('common:error')}
              title={t('comparison.failed')}
              live
              actions={
                <Button size="small" onClick={comparison.retry}>
                  {t('common:retry')}
                </Button>
              }
            >
              {errorText(comparison.error)}
            </Notice>
          ) : entries ? (
            <>
              {!comparison.complete && (
                <Notice tone="warning" toneLabel={t('common:warning')}>
                  {t('comparison.incomplete')}
                </Notice>
              )}
              {leftOut > 0 && (
                <Notice tone="warning" toneLabel={t('common:warning')}>
                  {t(`comparison.leftOut.${choices.about}`, { count: leftOut, n: number(leftOut) })}
                </Notice>
              )}
              <ComparisonStep
                key={`${list.id}/${choices.about}`}
                entries={entries}
                choices={choices}
                onChange={(change) => void draft.decide(change)}
                onReview={() => {
                  setReviewing(true);
                  reviewTitle.current?.focus();
                }}
              />
            </>
          ) : (
            <Spinner label={t('comparison.working')} />
          )}
        </Step>
      )}
      {review && entries && (
        <Step number={4} title={t('steps.corrections')} titleRef={reviewTitle}>
          <CorrectionsStep
            list={list}
            choices={choices}
            entries={entries}
            today={today}
            corrects={corrects}
            draft={draft}
          />
        </Step>
      )}
    </div>
  );
}
