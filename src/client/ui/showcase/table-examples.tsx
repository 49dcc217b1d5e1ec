import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkBar } from '#client/ui/bulk-bar.tsx';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { Pager } from '#client/ui/pager.tsx';
import { SampleTable } from './sample-table.tsx';
import { SkeletonTable } from './skeleton-table.tsx';

/** The bulk bar, a table with a selection, its pager, and the same table on its way. */
export function TableExamples() {
  const { t } = useTranslation('showcase');
  const [page, setPage] = useState(1);
  const [pageSize, setPageSize] = useState(25);
  return (
    <div className={layout.stack}>
      <BulkBar
        label={t('table.selection')}
        actions={
          <>
            <Button variant="inverse" size="small">
              {t('table.issue')}
            </Button>
            <Button variant="inverse" size="small">
              {t('table.remove')}
            </Button>
          </>
        }
      >
        <span>{t('table.selected')}</span>
        <button type="button">{t('table.selectAll')}</button>
      </BulkBar>
      <SampleTable />
      <Pager
        label={t('table.pages')}
        rangeText={t('table.range')}
        page={page}
        pageCount={13}
        onPageChange={setPage}
        pageSize={pageSize}
        pageSizes={[25, 50, 100]}
        onPageSizeChange={setPageSize}
        pageSizeLabel={t('table.pageSize')}
        formatPageSize={(size) => t('table.perPage', { size })}
        firstLabel={t('table.first')}
        previousLabel={t('table.previous')}
        nextLabel={t('table.next')}
        pageText={t('table.page', { page })}
      />
      <SkeletonTable />
    </div>
  );
}
