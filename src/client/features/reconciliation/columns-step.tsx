import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Checkbox } from '#client/ui/checkbox.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Select } from '#client/ui/select.tsx';
import table from '#client/ui/table.module.css';
import { TableRegion } from '#client/ui/table-region.tsx';
import { LIST_FIELDS } from '#domain/reconciliation/recognise-columns.ts';
import type { KeptList, ListChoices } from './list-draft.ts';
import styles from './reconciliation.module.css';
import { lackingFor } from './use-comparison.ts';

/** Rows shown, for the eye to check the columns. */
const SHOWN = 4;

type Props = {
  list: KeptList;
  choices: ListChoices;
  onChange: (change: Partial<ListChoices>) => void;
};

/** The second step: what each column holds, as recognised, and as one corrects it. */
export function ColumnsStep({ list, choices, onChange }: Props) {
  const { t } = useTranslation(['reconciliation', 'common']);
  const { organisation } = useCurrentProfile();
  const { about, hasHeader, mapping } = choices;
  const lacking = lackingFor(choices);
  const first = hasHeader ? 1 : 0;
  const sample = list.rows.slice(first, first + SHOWN).map((row, place) => ({ key: `row-${place}`, row }));
  const columns = mapping.map((field, column) => ({ key: `column-${column}`, column, field }));
  const nameOf = (column: number) =>
    (hasHeader ? list.rows[0]?.[column]?.trim() : '') || t('columns.nameless', { n: column + 1 });
  // What is decided of the lines no longer speaks of the same ones.
  const anew = { chosen: [], settled: {} };

  function assign(column: number, value: string) {
    const field = LIST_FIELDS.find((one) => one === value) ?? null;
    const next = mapping.map((held, place) => (place === column ? field : held === field ? null : held));
    onChange({ mapping: next, ...anew });
  }

  return (
    <div className={layout.stack}>
      {organisation.kind === 'accounting-firm' && (
        <RadioGroup
          id="about"
          name="about"
          layout="plain"
          label={t('about.label')}
          options={(['staff', 'services'] as const).map((one) => ({
            value: one,
            label: t(`about.${one}`),
            description: t(`about.${one}Hint`),
          }))}
          value={about}
          onChange={({ currentTarget }) =>
            onChange({ about: currentTarget.value === 'services' ? 'services' : 'staff', ...anew })
          }
        />
      )}
      <Checkbox
        id="hasHeader"
        label={t('columns.hasHeader')}
        checked={hasHeader}
        onChange={({ currentTarget }) => onChange({ hasHeader: currentTarget.checked, ...anew })}
      />
      {lacking && (
        <Notice tone="warning" toneLabel={t('common:warning')} title={t('columns.lacking')} live>
          {t(`columns.lacks.${lacking}`)}
        </Notice>
      )}
      <TableRegion label={t('columns.title')}>
        <table className={`${table.table} ${styles.columns}`}>
          <caption className={table.caption}>{t('columns.caption')}</caption>
          <thead>
            <tr>
              {columns.map(({ key, column, field }) => (
                <th key={key} scope="col">
                  <Select
                    id={`column-${column}`}
                    compact
                    label={nameOf(column)}
                    options={[
                      { value: '', label: t('columns.none') },
                      ...LIST_FIELDS.map((one) => ({ value: one, label: t(`field.${one}`) })),
                    ]}
                    value={field ?? ''}
                    onChange={({ currentTarget }) => assign(column, currentTarget.value)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map(({ key: rowKey, row }) => (
              <tr key={rowKey}>
                {columns.map(({ key, column, field }) => (
                  <td key={key} data-used={field !== null}>
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}
