import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import option from '#client/ui/option.module.css';
import { Spinner } from '#client/ui/spinner.tsx';
import type { LookupOption } from './list-lookup.ts';
import styles from './list-lookup-panel.module.css';

type Props = {
  label: string;
  options: readonly LookupOption[];
  chosen: readonly LookupOption[];
  /** No more can be checked. */
  full: boolean;
  loading: boolean;
  /** Those checked from now on, of the options and of what was chosen before. */
  onChoose: (ids: ReadonlySet<string>) => void;
};

/** What there is to choose, each with a box that is checked when it is chosen. */
export function ListLookupChoices({ label, options, chosen, full, loading, onChoose }: Props) {
  const { t } = useTranslation('listing');
  const ids = new Set(chosen.map(({ id }) => id));
  const shut = full ? options.filter(({ id }) => !ids.has(id)).map(({ id }) => id) : [];
  return (
    <ListBox
      aria-label={label}
      className={styles.choices ?? ''}
      selectionMode="multiple"
      escapeKeyBehavior="none"
      items={options}
      dependencies={[ids]}
      selectedKeys={ids}
      disabledKeys={shut}
      onSelectionChange={(keys) => keys !== 'all' && onChoose(new Set([...keys].map(String)))}
      renderEmptyState={() => (
        <div className={option.empty}>
          {loading ? <Spinner label={t('lookup.loading')} /> : t('lookup.empty')}
        </div>
      )}
    >
      {(item) => (
        <ListBoxItem id={item.id} textValue={item.label} className={option.option ?? ''}>
          <span className={styles.box} aria-hidden="true" />
          <span className={option.words}>
            {item.label} {item.description && <span className={option.hint}>{item.description}</span>}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
