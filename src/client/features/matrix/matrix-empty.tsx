import CircleCheckIcon from 'lucide-react/icons/circle-check';
import UsersIcon from 'lucide-react/icons/users';
import { useTranslation } from 'react-i18next';
import { ListEmpty } from '#client/listing/list-empty.tsx';
import type { List } from '#client/listing/use-list.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import type { Matrix } from '#contract/matrix/matrix.schema.ts';
import type { CoverageView } from '#domain/matrix/coverage-view.ts';
import type { MatrixCoverage } from '#domain/matrix/matrix.ts';

type Props = {
  list: List;
  matrix: Matrix;
  coverage: MatrixCoverage | undefined;
  view: CoverageView | undefined;
};

/** No cell to show: no file, no contact, no hole (which is good news), or nothing of what was looked for. */
export function MatrixEmpty({ list, matrix, coverage, view }: Props) {
  const { t } = useTranslation('matrix');
  const words = { emptyTitle: t('emptyTitle'), emptyText: t('emptyText') };
  if (matrix.files.length === 0)
    return (
      <EmptyState icon={UsersIcon} title={words.emptyTitle}>
        {words.emptyText}
      </EmptyState>
    );
  if (matrix.contacts.length === 0 && list.state.search === '' && list.state.filters.function?.length === 0)
    return (
      <EmptyState icon={UsersIcon} title={t('noContactTitle')}>
        {t('noContactText')}
      </EmptyState>
    );
  if (view && coverage?.[view].length === 0)
    return (
      <EmptyState
        icon={CircleCheckIcon}
        title={t(`coverage.none.${view}`)}
        actions={<Button onClick={() => list.setFilter('coverage', [])}>{t('coverage.seeAll')}</Button>}
      >
        {t('coverage.noneText')}
      </EmptyState>
    );
  return <ListEmpty list={list} words={words} />;
}
