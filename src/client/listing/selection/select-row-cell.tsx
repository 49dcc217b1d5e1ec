import { useTranslation } from 'react-i18next';
import styles from '#client/listing/list-table.module.css';
import { tableRoles } from '#client/listing/table-roles.ts';
import { Checkbox } from '#client/ui/checkbox.tsx';
import table from '#client/ui/table.module.css';
import type { RowSelection } from './row-selection.ts';

type Props = {
  selection: RowSelection;
  id: string;
  /** What the row is called: « Bélanger-Côté, Anaïs ». */
  name: string;
};

/** The box of a row. */
export function SelectRowCell({ selection, id, name }: Props) {
  const { t } = useTranslation('listing');
  const checked = selection.has(id);
  return (
    <td className={`${table.selectCell} ${styles.box}`} data-own-click {...tableRoles.cell}>
      <Checkbox
        labelHidden
        label={t('selection.row', { name })}
        checked={checked}
        disabled={selection.disabled}
        onChange={() => selection.set([id], !checked)}
      />
    </td>
  );
}
