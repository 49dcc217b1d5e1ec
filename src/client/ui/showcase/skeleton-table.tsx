import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '#client/ui/skeleton-rows.tsx';
import table from '#client/ui/table.module.css';
import { TableRegion } from '#client/ui/table-region.tsx';

/** A table before its rows are there. */
export function SkeletonTable() {
  const { t } = useTranslation('showcase');
  return (
    <TableRegion label={t('table.loading')} busy>
      <table className={table.table}>
        <caption className={table.caption}>{t('table.loading')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('filters.contact')}</th>
            <th scope="col">{t('filters.function')}</th>
            <th scope="col">{t('filters.active')}</th>
          </tr>
        </thead>
        <tbody>
          <SkeletonRows rows={3} columns={3} />
        </tbody>
      </table>
    </TableRegion>
  );
}
