import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import layout from '#client/ui/layout.module.css';
import { RequiredHint } from '#client/ui/required-hint.tsx';
import type { ShortFormState } from './use-short-form.ts';

type Props = {
  form: ShortFormState;
  /** Above what is wrong: « Le compte n’a pas été créé ». */
  summary: string;
  submit: string;
  danger?: boolean;
  /** After the button that sends. */
  actions?: ReactNode;
  /** Before it. */
  before?: ReactNode;
  children: ReactNode;
};

/** The frame of a short form: what is wrong on top, the fields, then what sends them. */
export function ShortForm({ form, summary, submit, danger, actions, before, children }: Props) {
  const { t } = useTranslation();
  return (
    <form className={layout.fields} noValidate onSubmit={form.submit}>
      <ErrorSummary title={summary} errors={form.errors} general={form.general} focusKey={form.refusals} />
      <RequiredHint>{t('required')}</RequiredHint>
      {children}
      <div className={layout.formActions}>
        {before}
        <Button type="submit" variant={danger ? 'danger' : 'primary'} pending={form.pending}>
          {submit}
        </Button>
        {actions}
      </div>
    </form>
  );
}
