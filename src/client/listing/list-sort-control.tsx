import { useTranslation } from 'react-i18next';
import { Select } from '#client/ui/select.tsx';
import { SORT_DIRECTIONS, type SortDirection } from '#contract/page.ts';
import { headerOf, type ListColumn } from './list-columns.ts';

type Props<Row extends object> = {
  columns: readonly ListColumn<Row>[];
  sort: string;
  direction: SortDirection;
  onSort: (sort: string, direction: SortDirection) => void;
};

/** The sort as a list of choices, for windows too narrow to show the header of the table. */
export function ListSortControl<Row extends object>({ columns, sort, direction, onSort }: Props<Row>) {
  const { t } = useTranslation('listing');
  const choices = columns
    .filter((column) => column.enableSorting !== false)
    .flatMap((column) => SORT_DIRECTIONS.map((way) => ({ column, way, id: column.id ?? '' })));
  return (
    <Select
      labelHidden
      label={t('sort.label')}
      value={`${sort} ${direction}`}
      options={choices.map(({ column, way, id }) => ({
        value: `${id} ${way}`,
        label: t(`sort.${way}`, { column: headerOf(column) }),
      }))}
      onChange={({ currentTarget }) => {
        const chosen = choices.find(({ id, way }) => `${id} ${way}` === currentTarget.value);
        if (chosen) onSort(chosen.id, chosen.way);
      }}
    />
  );
}
