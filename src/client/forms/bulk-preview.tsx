import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Button } from '#client/ui/button.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import styles from './bulk-preview.module.css';
import { HeededLines } from './heeded-lines.tsx';
import preview from './preview.module.css';
import { PreviewCounts } from './preview-counts.tsx';
import { PreviewItem } from './preview-item.tsx';
import { PreviewLines } from './preview-lines.tsx';
import type { PreviewState } from './use-request-preview.ts';

/** People whose changes are drawn under the fold. */
const DRAWN = 50;

type Props = {
  state: PreviewState;
  /** Names of persons who aren't contacts yet, by the id they will have. */
  newNames?: Readonly<Record<string, string>> | undefined;
  /** The file that a line is about, where its place tells it. */
  fileOfLine?: ((number: number) => string | undefined) | undefined;
};

/** « Ce que la soumission changera », for many: how many, what needs attention, and the rest under a fold. */
export function BulkPreview({ state, newNames, fileOfLine }: Props) {
  const { t } = useTranslation(['bulk', 'requests', 'common']);
  const { number } = useFormats();
  const { errorText } = useProblemText();
  const titleId = useId();
  const { loading, updating, error, retry } = state;
  const told = error ? undefined : state.preview;
  const changed = told?.lines.filter(({ outcome }) => outcome === 'applies' || outcome === 'waits') ?? [];
  const total = told ? told.counts.applies + told.counts.waits : 0;
  return (
    <section className={preview.panel} aria-labelledby={titleId}>
      <h2 id={titleId} className={preview.heading}>
        {t('requests:preview.title')}
      </h2>
      <div className={preview.status} role="status">
        {loading && <Spinner label={t('requests:preview.loading')} />}
        {!(loading || told || error) && t('requests:preview.waiting')}
        {error && `${t('requests:preview.failed')} ${errorText(error)}`}
        {told && (updating ? t('requests:preview.updating') : <PreviewCounts preview={told} />)}
      </div>
      {error && (
        <div>
          <Button size="small" onClick={retry}>
            {t('common:retry')}
          </Button>
        </div>
      )}
      {told && (
        <div className={preview.lines} data-updating={updating}>
          <HeededLines preview={told} newNames={newNames} fileOfLine={fileOfLine} />
          {told.uncovered.length > 0 && (
            <section className={styles.group}>
              <h3>{t('requests:preview.uncoveredTitle')}</h3>
              <ul className={preview.list}>
                {told.uncovered.slice(0, DRAWN).map((fileId) => (
                  <PreviewItem key={fileId} mark="warning">
                    {told.files.find(({ id }) => id === fileId)?.name}
                  </PreviewItem>
                ))}
              </ul>
            </section>
          )}
          {changed.length > 0 && (
            <details className={styles.folded}>
              <summary>{t('preview.changes', { count: total, n: number(total) })}</summary>
              <PreviewLines
                lines={changed.slice(0, DRAWN)}
                contacts={told.contacts}
                files={told.files}
                newNames={newNames}
              />
              {total > Math.min(changed.length, DRAWN) && (
                <p className={styles.quiet}>
                  {t('requests:preview.more', {
                    shown: number(Math.min(changed.length, DRAWN)),
                    total: number(total),
                  })}
                </p>
              )}
            </details>
          )}
        </div>
      )}
    </section>
  );
}
