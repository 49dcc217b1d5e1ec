import type { TFunction } from 'i18next';
import type { ListFilter } from '#client/listing/list-filter.ts';
import { ACTIVE_VALUES } from '#contract/list-filters.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** « Fonction » and « Actif », in the reader's words. */
export function contactFilters(t: TFunction<['contacts', 'common']>): ListFilter[] {
  return [
    {
      id: 'function',
      label: t('columns.function'),
      several: true,
      options: CONTACT_FUNCTIONS.map((value) => ({ value, label: t(`common:function.${value}`) })),
    },
    {
      id: 'active',
      label: t('columns.active'),
      several: false,
      options: ACTIVE_VALUES.map((value) => ({ value, label: t(`common:active.${value}`) })),
    },
  ];
}
