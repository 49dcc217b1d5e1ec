import type { TFunction } from 'i18next';
import type { ListFilter } from '#client/listing/list-filter.ts';
import { LINKED_VALUES } from '#contract/contacts/contact.schema.ts';

/** « Liaison », in the reader's words. */
export function linkedFilter(t: TFunction<['contacts', 'common']>): ListFilter {
  return {
    id: 'linked',
    label: t('columns.linked'),
    all: t('linked.any'),
    several: false,
    options: LINKED_VALUES.map((value) => ({ value, label: t(`linked.${value}`) })),
  };
}
