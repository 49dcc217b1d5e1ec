import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Button } from '#client/ui/button.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import type { PreviewedLine } from './lines-by-contact.ts';
import styles from './preview.module.css';
import { PreviewCounts } from './preview-counts.tsx';
import { PreviewItem } from './preview-item.tsx';
import { PreviewLines } from './preview-lines.tsx';
import type { PreviewState } from './use-request-preview.ts';

type Props = {
  state: PreviewState;
  newNames?: Readonly<Record<string, string>> | undefined;
  noteAction?: ((note: PreviewedLine['notes'][number]) => ReactNode) | undefined;
  /** Beside the files that nobody would cover: the offer to hand them over. */
  uncoveredAction?: ((fileId: string) => ReactNode) | undefined;
};

/** « Ce que la soumission changera »: the plan of what is typed, by the very function that will apply it. */
export function PreviewPanel({ state, newNames, noteAction, uncoveredAction }: Props) {
  const { t } = useTranslation(['requests', 'common']);
  const { number } = useFormats();
  const { errorText } = useProblemText();
  const titleId = useId();
  const { preview, loading, updating, error } = state;
  const nameOf = (fileId: string) => preview?.files.find(({ id }) => id === fileId)?.name ?? '';
  const told = preview && !error;
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.heading}>
        {t('preview.title')}
      </h2>
      <div className={styles.status} role="status">
        {loading && <Spinner label={t('preview.loading')} />}
        {!(loading || told || error) && t('preview.waiting')}
        {error && `${t('preview.failed')} ${errorText(error)}`}
        {told && (updating ? t('preview.updating') : <PreviewCounts preview={preview} />)}
      </div>
      {error && (
        <div>
          <Button size="small" onClick={state.retry}>
            {t('common:retry')}
          </Button>
        </div>
      )}
      {told && (
        <div className={styles.lines} data-updating={updating}>
          {preview.uncovered.length > 0 && (
            <section className={styles.person}>
              <h3 className={styles.name}>{t('preview.uncoveredTitle')}</h3>
              <ul className={styles.list}>
                {preview.uncovered.map((fileId) => (
                  <PreviewItem key={fileId} mark="warning" action={uncoveredAction?.(fileId)}>
                    {nameOf(fileId)}
                  </PreviewItem>
                ))}
              </ul>
            </section>
          )}
          <PreviewLines
            lines={preview.lines}
            contacts={preview.contacts}
            files={preview.files}
            newNames={newNames}
            noteAction={noteAction}
          />
          {!preview.complete && (
            <p className={styles.detail}>
              {t('preview.more', {
                shown: number(preview.lines.length),
                total: number(Object.values(preview.counts).reduce((sum, count) => sum + count, 0)),
              })}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
