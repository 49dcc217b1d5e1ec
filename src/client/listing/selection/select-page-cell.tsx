import { useTranslation } from 'react-i18next';
import { tableRoles } from '#client/listing/table-roles.ts';
import { Checkbox } from '#client/ui/checkbox.tsx';
import table from '#client/ui/table.module.css';
import type { RowSelection } from './row-selection.ts';

type Props = { selection: RowSelection; ids: readonly string[] };

/** The box over the boxes: every row of the page, or none. */
export function SelectPageCell({ selection, ids }: Props) {
  const { t } = useTranslation('listing');
  const checked = ids.filter((id) => selection.has(id)).length;
  const whole = ids.length > 0 && checked === ids.length;
  return (
    <th scope="col" className={table.selectCell} {...tableRoles.columnHeader}>
      <Checkbox
        labelHidden
        label={t('selection.page')}
        checked={whole}
        indeterminate={checked > 0 && !whole}
        disabled={selection.disabled || ids.length === 0}
        onChange={() => selection.set(ids, !whole)}
      />
    </th>
  );
}
