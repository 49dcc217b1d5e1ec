import Columns3Icon from 'lucide-react/icons/columns-3';
import PrinterIcon from 'lucide-react/icons/printer';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { MultiSelectFilter } from '#client/ui/multi-select-filter.tsx';
import type { ViewedList } from '#domain/saved-view/saved-view.ts';
import type { useListColumns } from './columns/use-list-columns.ts';
import type { List } from './use-list.ts';
import { ViewsMenu } from './views/views-menu.tsx';

type Props = {
  name: ViewedList;
  profileId: string;
  list: List;
  columns: Pick<ReturnType<typeof useListColumns>, 'options' | 'chosen' | 'choose'>;
  /** The export. */
  children: ReactNode;
};

/** At the far end of the toolbar: columns, views, export, print. */
export function ListTools({ name, profileId, list, columns, children }: Props) {
  const { t } = useTranslation('listing');
  return (
    <>
      {columns.options.length > 0 && (
        <MultiSelectFilter
          variant="tertiary"
          icon={Columns3Icon}
          label={t('columns.label')}
          options={columns.options}
          value={columns.chosen}
          onChange={columns.choose}
          clearLabel={t('columns.clear')}
        />
      )}
      <ViewsMenu name={name} profileId={profileId} list={list} />
      {children}
      <Button variant="tertiary" size="small" icon={PrinterIcon} onClick={() => window.print()}>
        {t('print.action')}
      </Button>
    </>
  );
}
