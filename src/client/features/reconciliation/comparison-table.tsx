import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Checkbox } from '#client/ui/checkbox.tsx';
import table from '#client/ui/table.module.css';
import { TableRegion } from '#client/ui/table-region.tsx';
import styles from './comparison.module.css';
import { entryName } from './entry-name.ts';
import { type ListEntry, lineOf } from './list-entries.ts';
import { ServiceCells } from './service-cells.tsx';
import { StaffCells } from './staff-cells.tsx';

type Props = {
  caption: string;
  entries: readonly ListEntry[];
  chosen: ReadonlySet<string>;
  settled: Readonly<Record<string, string>>;
  onChoose: (keys: readonly string[], chosen: boolean) => void;
  /** `doubt`: its key. */
  onSettle: (doubt: string, value: string) => void;
};

/** One page of the comparison: the list on one side, the console on the other. */
export function ComparisonTable({ caption, entries, chosen, settled, onChoose, onSettle }: Props) {
  const { t } = useTranslation('reconciliation');
  const { number } = useFormats();
  const correctable = entries.filter(({ correctable: can }) => can).map(({ key }) => key);
  const ticked = correctable.filter((key) => chosen.has(key)).length;
  const whole = ticked > 0 && ticked === correctable.length;
  return (
    <TableRegion label={caption}>
      <table className={`${table.table} ${styles.comparison}`}>
        <caption className={styles.hiddenLegend}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={table.selectCell}>
              <Checkbox
                labelHidden
                label={t('table.page')}
                checked={whole}
                indeterminate={ticked > 0 && !whole}
                disabled={correctable.length === 0}
                onChange={() => onChoose(correctable, !whole)}
              />
            </th>
            <th scope="col">{t('table.line')}</th>
            <th scope="col">{t('table.person')}</th>
            <th scope="col">{t('table.list')}</th>
            <th scope="col">{t('table.console')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const name = entryName(entry);
            const line = lineOf(entry) ?? undefined;
            return (
              <tr key={entry.key} data-selected={chosen.has(entry.key) || undefined}>
                <td className={table.selectCell}>
                  <Checkbox
                    labelHidden
                    label={t('table.correct', { name })}
                    checked={chosen.has(entry.key)}
                    disabled={!entry.correctable}
                    onChange={({ currentTarget }) => onChoose([entry.key], currentTarget.checked)}
                  />
                </td>
                <td className={styles.lineNumber} data-label={t('table.line')}>
                  {line === undefined ? '–' : number(line)}
                </td>
                <th scope="row" className={table.rowHeader}>
                  {name}
                </th>
                {entry.about === 'staff' ? (
                  <StaffCells
                    entry={entry}
                    name={name}
                    settled={line === undefined ? '' : (settled[line] ?? '')}
                    onSettle={(who) => line !== undefined && onSettle(`${line}`, who)}
                  />
                ) : (
                  <ServiceCells entry={entry} settled={settled} onSettle={onSettle} />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableRegion>
  );
}
