import { useTranslation } from 'react-i18next';
import { Select } from '#client/ui/select.tsx';
import { SORT_DIRECTIONS, type SortDirection } from '#contract/page.ts';
import { headerOf, type ListColumn } from './list-columns.ts';
import type { ListOrder } from './list-order.ts';

type Props<Row extends object> = {
  columns: readonly ListColumn<Row>[];
  /** Orders that belong to no column, before those of the columns. */
  orders?: readonly ListOrder[] | undefined;
  sort: string;
  direction: SortDirection;
  onSort: (sort: string, direction: SortDirection) => void;
};

const NO_ORDERS: readonly ListOrder[] = [];

/** The sort as a list of choices, for windows too narrow to show the header of the table. */
export function ListSortControl<Row extends object>({
  columns,
  orders = NO_ORDERS,
  sort,
  direction,
  onSort,
}: Props<Row>) {
  const { t } = useTranslation('listing');
  const ofColumns = columns
    .filter((column) => column.enableSorting !== false)
    .flatMap((column) =>
      SORT_DIRECTIONS.map((way) => {
        return { id: column.id ?? '', way, label: t(`sort.${way}`, { column: headerOf(column) }) };
      }),
    );
  const ofList = orders.map(({ id, label }) => ({ id, way: 'asc' as const, label }));
  const choices = [...ofList, ...ofColumns];
  return (
    <Select
      labelHidden
      label={t('sort.label')}
      value={`${sort} ${direction}`}
      options={choices.map(({ id, way, label }) => ({ value: `${id} ${way}`, label }))}
      onChange={({ currentTarget }) => {
        const chosen = choices.find(({ id, way }) => `${id} ${way}` === currentTarget.value);
        if (chosen) onSort(chosen.id, chosen.way);
      }}
    />
  );
}
