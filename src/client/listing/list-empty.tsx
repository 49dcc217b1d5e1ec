import SearchXIcon from 'lucide-react/icons/search-x';
import UsersIcon from 'lucide-react/icons/users';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import type { ListWords } from './list-words.ts';
import type { List } from './use-list.ts';

type Props = { list: List; words: Pick<ListWords, 'emptyTitle' | 'emptyText'> };

/** No rows: none on this page, none that match, or none at all; each with its way out. */
export function ListEmpty({ list, words }: Props) {
  const { t } = useTranslation('listing');
  if (list.state.cursor !== undefined) {
    return (
      <EmptyState
        icon={SearchXIcon}
        title={t('emptyPage.title')}
        actions={<Button onClick={() => list.change({})}>{t('emptyPage.first')}</Button>}
      >
        {t('emptyPage.text')}
      </EmptyState>
    );
  }
  if (list.filtered) {
    return (
      <EmptyState
        icon={SearchXIcon}
        title={t('nothingFound.title')}
        actions={<Button onClick={list.reset}>{t('filters.reset')}</Button>}
      >
        {t('nothingFound.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={UsersIcon} title={words.emptyTitle}>
      {words.emptyText}
    </EmptyState>
  );
}
