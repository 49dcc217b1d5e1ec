import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { sizeOf } from '#client/listing/selection/selection.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#contract/exports/export.schema.ts';
import type { Operation } from '#contract/operation.ts';
import { ExportFailure } from './export-failure.tsx';
import { ExportProgress } from './export-progress.tsx';
import { EXPORT_SCOPES, type ExportScope, scopedRows } from './export-scope.ts';
import { useExport } from './use-export.ts';

type Props = {
  operation: Operation;
  profileId: string;
  /** The columns shown, by name. */
  columns: readonly string[];
  given: Parameters<typeof scopedRows>[1];
  /** What is proposed first. */
  scope: Exclude<ExportScope, 'page'>;
  onClose: () => void;
};

/** « Exporter »: what and how, then the progress, which can be given up at any time. */
export function ExportDialog({ operation, profileId, columns, given, scope: first, onClose }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  const { number } = useFormats();
  const announce = useAnnounce();
  const [scope, setScope] = useState<ExportScope>(first);
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const { rows: soFar, running, error, start, cancel } = useExport(operation, profileId);
  const { size, ...asked } = scopedRows(scope, given);
  const sizes = {
    selection: sizeOf(given.selection),
    page: scopedRows('page', given).size,
    all: given.total,
  };
  const offered = EXPORT_SCOPES.filter((one) => sizes[one].count > 0);

  function begin() {
    start(
      { ...asked, format, columns },
      {
        onSuccess(name) {
          announce(t('export.done', { name }), { shown: true });
          onClose();
        },
      },
    );
  }

  function close() {
    if (running) announce(t('export.cancelled'), { shown: true });
    cancel();
    onClose();
  }

  return (
    <Dialog
      isOpen
      title={t('export.title')}
      onClose={close}
      closeLabel={t('common:close')}
      dismissable={!running}
      actions={
        <>
          <Button onClick={close}>{t('common:cancel')}</Button>
          <Button variant="primary" pending={running} disabled={offered.length === 0} onClick={begin}>
            {error ? t('common:retry') : t('export.action')}
          </Button>
        </>
      }
    >
      <div className={layout.stack}>
        <ExportFailure error={running ? null : error} />
        {running ? (
          <ExportProgress rows={soFar} size={size} />
        ) : (
          <>
            <RadioGroup
              name="scope"
              layout="plain"
              label={t('export.what')}
              value={scope}
              options={offered.map((value) => ({
                value,
                label: t(`export.scope.${value}`),
                description: sizes[value].exact
                  ? t('export.rows', { count: sizes[value].count, shown: number(sizes[value].count) })
                  : t('export.rowsBeyond', { shown: number(sizes[value].count) }),
              }))}
              onChange={({ currentTarget }) =>
                setScope(EXPORT_SCOPES.find((one) => one === currentTarget.value) ?? scope)
              }
            />
            <RadioGroup
              name="format"
              layout="plain"
              label={t('export.format')}
              value={format}
              options={EXPORT_FORMATS.map((value) => ({
                value,
                label: t(`export.formats.${value}`),
                description: t(`export.formatHint.${value}`),
              }))}
              onChange={({ currentTarget }) =>
                setFormat(EXPORT_FORMATS.find((one) => one === currentTarget.value) ?? format)
              }
            />
            <p>{t('export.columns')}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}
