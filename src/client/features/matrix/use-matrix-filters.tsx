import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFilter } from '#client/listing/list-filter.ts';
import { ListSearchBox } from '#client/listing/list-search-box.tsx';
import { useSharedFilters } from '#client/listing/use-shared-filters.tsx';
import { COVERAGE_VIEWS } from '#domain/matrix/coverage-view.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import { clientSubjectsOf } from './client-subjects-of.ts';
import styles from './matrix-view.module.css';

interface Chosen {
  readonly on: string | undefined;
  readonly files: string | undefined;
}

/** The filters of the toolbar, and those beside it that only need a chip. */
export function useMatrixFilters(kind: OrganisationKind, { on, files }: Chosen) {
  const { t } = useTranslation(['matrix', 'common']);
  const { functions, day } = useSharedFilters(on);
  return useMemo(() => {
    const subject: ListFilter = {
      id: 'subject',
      label: t('filters.subject'),
      several: true,
      options: clientSubjectsOf(kind).map((value) => ({ value, label: t(`common:subject.${value}`) })),
    };
    const file: ListFilter = {
      id: 'files',
      label: t('filters.files'),
      several: false,
      options: files === undefined ? [] : [{ value: files, label: files }],
      control: ([value = ''], onChange) => (
        <div key="files" className={styles.find}>
          <ListSearchBox
            value={value}
            onSearch={(text) => onChange(text === '' ? [] : [text])}
            label={t('filters.findFile')}
            placeholder={t('filters.findFilePlaceholder')}
          />
        </div>
      ),
    };
    const coverage: ListFilter = {
      id: 'coverage',
      label: t('filters.coverage'),
      several: false,
      options: COVERAGE_VIEWS.map((value) => ({ value, label: t(`coverage.${value}`) })),
    };
    return { shown: [file, functions, subject, day], applied: [file, functions, subject, day, coverage] };
  }, [t, functions, day, files, kind]);
}
