import type { TFunction } from 'i18next';
import { LinkingMark } from '#client/features/contacts/linking-mark.tsx';
import { type ListColumn, listColumns } from '#client/listing/list-columns.ts';
import type { ContactRow } from '#contract/contacts/contact.schema.ts';

const column = listColumns<ContactRow>();

/** « Liaison », hidden until one asks for it. */
export function linkedColumn(t: TFunction<['contacts', 'common']>): ListColumn<ContactRow> {
  return column.display({
    id: 'linked',
    header: t('columns.linked'),
    cell: ({ row }) => <LinkingMark state={row.original.linking.state} />,
    enableSorting: false,
    meta: { hideable: true, width: '16%', text: 'short' },
  });
}
