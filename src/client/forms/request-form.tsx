import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import layout from '#client/ui/layout.module.css';
import { RequiredHint } from '#client/ui/required-hint.tsx';
import { Attestations } from './attestations.tsx';
import { DraftNotice } from './draft-notice.tsx';
import styles from './form-parts.module.css';
import type { RequestFormState } from './use-request-form.ts';

type Props<Values extends FieldValues, Output> = {
  request: RequestFormState<Values, Output>;
  /** The fields, in sections. */
  children: ReactNode;
  /** `PreviewPanel`: beside the form where there is room, above « Soumettre » elsewhere. */
  preview: ReactNode;
};

/** The body of every form: draft, summary, fields, preview, attestations, « Soumettre ». */
export function RequestForm<Values extends FieldValues, Output>({
  request,
  children,
  preview,
}: Props<Values, Output>) {
  const { t } = useTranslation(['forms', 'common']);
  const { time } = useFormats();
  const { draft, boxes } = request;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void request.submit();
      }}
    >
      <div className={styles.main}>
        {draft.restoredAt && (
          <DraftNotice
            keptAt={draft.restoredAt}
            unanswered={draft.unanswered}
            onStartOver={() => {
              draft.startOver();
              focusPageHeading();
            }}
          />
        )}
        <ErrorSummary
          title={t('summary')}
          errors={request.errors}
          general={[...request.general]}
          focusKey={request.failures}
        />
        <div className={styles.hints}>
          <span>{t('nothingBefore')}</span>
          <RequiredHint>{t('common:required')}</RequiredHint>
        </div>
        {children}
      </div>
      <div className={styles.aside}>{preview}</div>
      <div className={styles.end}>
        <Attestations boxes={boxes} />
        <div className={layout.formActions}>
          <Button type="submit" variant="primary" pending={request.pending} pendingLabel={t('submitting')}>
            {t('submit')}
          </Button>
          <Link to="/catalogue" className={buttonClass({})}>
            {t('common:cancel')}
          </Link>
          {draft.savedAt && (
            <span className={styles.kept}>{t('draft.kept', { time: time(draft.savedAt) })}</span>
          )}
        </div>
      </div>
    </form>
  );
}
