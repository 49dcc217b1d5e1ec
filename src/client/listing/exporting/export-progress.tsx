import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ProgressBar } from '#client/ui/progress-bar.tsx';
import type { ScopedRows } from './export-scope.ts';

type Props = { rows: number; size: ScopedRows['size'] };

/** The rows that have come so far, of how many where that is known. */
export function ExportProgress({ rows, size }: Props) {
  const { t } = useTranslation('listing');
  const { number } = useFormats();
  const shown = number(rows);
  return (
    <ProgressBar
      label={t('export.progress')}
      {...(size.exact && { value: Math.min(rows, size.count), max: size.count })}
      valueText={
        size.exact
          ? t('export.soFar', { shown, total: number(size.count) })
          : t('export.rows', { count: rows, shown })
      }
    />
  );
}
