import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { contactQueries } from '#client/features/contacts/contact-queries.ts';
import { ListView } from '#client/listing/list-view.tsx';
import { useList } from '#client/listing/use-list.ts';
import { contactColumns } from './contact-columns.tsx';
import { contactFilters } from './contact-filters.tsx';
import { contactListSearch, toContactListQuery } from './contact-list-search.ts';

type Props = { profileId: string };

/** The list as data: columns, filters, one query. */
export function ContactList({ profileId }: Props) {
  const { t } = useTranslation(['contacts', 'common']);
  const list = useList(contactListSearch);
  const query = useQuery(contactQueries.list(profileId, toContactListQuery(list.state)));
  const columns = useMemo(() => contactColumns(t), [t]);
  const filters = useMemo(() => contactFilters(t), [t]);
  return (
    <ListView
      list={list}
      query={query}
      columns={columns}
      filters={filters}
      rowId={(row) => row.id}
      words={{
        caption: t('list.title'),
        search: t('list.search'),
        searchPlaceholder: t('list.searchPlaceholder'),
        emptyTitle: t('list.emptyTitle'),
        emptyText: t('list.emptyText'),
      }}
    />
  );
}
