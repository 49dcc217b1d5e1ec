import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { contactQueries } from '#client/features/contacts/contact-queries.ts';
import { ListDayNotice } from '#client/listing/list-day-notice.tsx';
import { ListWithTools } from '#client/listing/list-with-tools.tsx';
import { useExtraColumns } from '#client/listing/use-extra-columns.tsx';
import { useList } from '#client/listing/use-list.ts';
import { useSharedFilters } from '#client/listing/use-shared-filters.tsx';
import type { ContactRow } from '#contract/contacts/contact.schema.ts';
import { exportContacts } from '#contract/exports/export.operations.ts';
import { contactColumns } from './contact-columns.tsx';
import { contactListSearch, toContactListQuery } from './contact-list-search.ts';
import { linkedColumn } from './linked-column.tsx';
import { linkedFilter } from './linked-filter.ts';

type Props = { profileId: string };

/** The list as data: columns, filters, one query. */
export function ContactList({ profileId }: Props) {
  const { t } = useTranslation(['contacts', 'common']);
  const list = useList(contactListSearch, (state) =>
    contactQueries.list(profileId, toContactListQuery(state)),
  );
  const asked = toContactListQuery(list.state);
  const query = useQuery(contactQueries.list(profileId, asked));
  const [on] = list.state.filters.on;
  const extra = useExtraColumns<ContactRow>();
  const columns = useMemo(() => [...contactColumns(t), ...extra, linkedColumn(t)], [t, extra]);
  const { functions, active, ending, day } = useSharedFilters(on);
  const filters = useMemo(
    () => [functions, active, linkedFilter(t), ending, day],
    [t, functions, active, ending, day],
  );
  return (
    <>
      <ListDayNotice day={on} onToday={() => list.setFilter('on', [])} />
      <ListWithTools
        name="contacts"
        withActs="contacts"
        profileId={profileId}
        asked={asked}
        exportOperation={exportContacts}
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
          selected: (count, shown) => t('list.selected', { count, shown }),
        }}
      />
    </>
  );
}
