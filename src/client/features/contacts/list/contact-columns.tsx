import type { TFunction } from 'i18next';
import { ActiveMark } from '#client/listing/active-mark.tsx';
import { listColumns } from '#client/listing/list-columns.ts';
import type { ContactRow } from '#contract/contacts/contact.schema.ts';
import { listingName } from '#domain/contact/contact.ts';
import { ContactNameCell } from './contact-name-cell.tsx';

const column = listColumns<ContactRow>();

/** Contact · Fonction · Organisation · Actif (domain, section 5). Organisation is the same everywhere: no sort. */
export function contactColumns(t: TFunction<['contacts', 'common']>) {
  return column.columns([
    column.accessor((row) => listingName(row), {
      id: 'contact',
      header: t('columns.contact'),
      cell: ({ row }) => <ContactNameCell contact={row.original} />,
      meta: { rowHeader: true, lines: 2, width: '36%' },
    }),
    // The table keeps values with their rows: words among them would stay in the former language.
    column.accessor((row) => row.functions, {
      id: 'function',
      header: t('columns.function'),
      cell: ({ getValue }) =>
        getValue()
          .map((kind) => t(`common:function.${kind}`))
          .join(', '),
      meta: { width: '28%' },
    }),
    column.accessor((row) => row.organisation.name, {
      id: 'organisation',
      header: t('columns.organisation'),
      cell: ({ getValue }) => getValue(),
      enableSorting: false,
      meta: { width: '24%', text: 'long' },
    }),
    column.accessor((row) => row.active, {
      id: 'active',
      header: t('columns.active'),
      cell: ({ getValue }) => <ActiveMark active={getValue()} />,
      meta: { width: '12%', text: 'short' },
    }),
  ]);
}
