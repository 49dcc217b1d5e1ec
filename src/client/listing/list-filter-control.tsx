import { useTranslation } from 'react-i18next';
import { MultiSelectFilter } from '#client/ui/multi-select-filter.tsx';
import { Select } from '#client/ui/select.tsx';
import type { ListFilter } from './list-filter.ts';
import styles from './list-toolbar.module.css';

type Props = {
  filter: ListFilter;
  value: readonly string[];
  onChange: (values: string[]) => void;
};

/** A filter of the toolbar: boxes to check, or, where one value excludes the others, a native list. */
export function ListFilterControl({ filter, value, onChange }: Props) {
  const { t } = useTranslation('listing');
  const { label, options } = filter;
  if (filter.control) return filter.control(value, onChange);
  if (filter.several) {
    return (
      <MultiSelectFilter
        label={label}
        options={[...options]}
        value={[...value]}
        onChange={onChange}
        clearLabel={t('filters.clear')}
      />
    );
  }
  return (
    <div className={styles.choice} data-applied={value.length > 0}>
      <Select
        labelHidden
        label={label}
        value={value[0] ?? ''}
        placeholder={filter.all ?? t('filters.all', { label })}
        options={options.map((option) => ({
          value: option.value,
          label: t('filters.choice', { label, value: option.label }),
        }))}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? [] : [currentTarget.value])}
      />
    </div>
  );
}
