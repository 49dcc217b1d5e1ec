import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Pager } from '#client/ui/pager.tsx';
import { PAGE_SIZES } from '#contract/page.ts';
import type { ListPage } from './list-page.ts';
import { ListRange } from './list-range.tsx';
import type { PageSize } from './list-state.ts';
import { cursorOfPage, pagePosition } from './page-position.ts';

type Props = {
  shown: ListPage<unknown>;
  limit: PageSize;
  onCursor: (cursor: string | undefined) => void;
  onLimit: (limit: PageSize) => void;
};

/** Under the rows: « Rangées 1 - 25 de 312 », rows per page, and the pages before and after. */
export function ListPager({ shown, limit, onCursor, onLimit }: Props) {
  const { t } = useTranslation('listing');
  const { number } = useFormats();
  const { page, pageCount } = pagePosition(shown, limit);
  return (
    <Pager
      label={t('pager.label')}
      rangeText={<ListRange shown={shown} limit={limit} />}
      page={page}
      pageCount={shown.next === null ? page : page + 1}
      onPageChange={(asked) => onCursor(cursorOfPage(shown, page, asked))}
      pageSize={limit}
      pageSizes={PAGE_SIZES}
      onPageSizeChange={(size) => onLimit(PAGE_SIZES.find((known) => known === size) ?? limit)}
      pageSizeLabel={t('pager.size')}
      formatPageSize={(size) => t('pager.perPage', { size: number(size) })}
      firstLabel={t('pager.first')}
      previousLabel={t('pager.previous')}
      nextLabel={t('pager.next')}
      pageText={
        pageCount === undefined
          ? t('pager.pageBeyond', { page: number(page) })
          : t('pager.page', { page: number(page), count: number(pageCount) })
      }
    />
  );
}
