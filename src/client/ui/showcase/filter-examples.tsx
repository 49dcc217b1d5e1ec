import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Chip } from '#client/ui/chip.tsx';
import { classNames } from '#client/ui/class-names.ts';
import layout from '#client/ui/layout.module.css';
import { MultiSelectFilter } from '#client/ui/multi-select-filter.tsx';
import { SearchField } from '#client/ui/search-field.tsx';
import styles from './showcase.module.css';

/** The bar above a table. */
export function FilterExamples() {
  const { t } = useTranslation('showcase');
  const [text, setText] = useState('');
  const [functions, setFunctions] = useState<string[]>([]);
  const [active, setActive] = useState(['true']);
  const [columns, setColumns] = useState(['contact', 'organisation']);
  const functionOptions = [
    { value: 'member', label: t('filters.member'), count: '24' },
    { value: 'officer', label: t('filters.officer'), count: '3' },
    { value: 'representative', label: t('filters.representative'), count: '11' },
    { value: 'responsible', label: t('filters.responsible'), count: '4' },
  ];
  const columnOptions = [
    { value: 'contact', label: t('filters.contact') },
    { value: 'organisation', label: t('filters.organisation') },
  ];
  const common = { clearLabel: t('filters.clear') };
  return (
    <div className={layout.stack}>
      <div className={layout.spread}>
        <div className={classNames(layout.cluster, layout.grow)}>
          <div className={styles.search}>
            <SearchField
              {...common}
              label={t('filters.search')}
              placeholder={t('filters.searchPlaceholder')}
              value={text}
              onChange={setText}
            />
          </div>
          <MultiSelectFilter
            {...common}
            label={t('filters.function')}
            options={functionOptions}
            value={functions}
            onChange={setFunctions}
          />
          <MultiSelectFilter
            {...common}
            label={t('filters.active')}
            options={[{ value: 'true', label: t('states.yes') }]}
            value={active}
            onChange={setActive}
          />
        </div>
        <MultiSelectFilter
          {...common}
          variant="tertiary"
          label={t('filters.columns')}
          options={columnOptions}
          value={columns}
          onChange={setColumns}
        />
      </div>
      <div className={layout.spread}>
        <div className={layout.cluster}>
          {active.length > 0 && (
            <Chip removeLabel={t('filters.removeActive')} onRemove={() => setActive([])}>
              {t('filters.activeYes')}
            </Chip>
          )}
          <Button variant="tertiary" size="small" onClick={() => setActive(['true'])}>
            {t('filters.reset')}
          </Button>
        </div>
        <span role="status">{t('filters.results')}</span>
      </div>
    </div>
  );
}
