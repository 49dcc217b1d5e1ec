import type { TFunction } from 'i18next';
import type { ListFilter } from '#client/listing/list-filter.ts';
import { LINKED_VALUES } from '#domain/linking/linking-code.ts';

/** « Liaison », in the reader's words: linked or not, and where the codes of the others stand. */
export function linkedFilter(t: TFunction<['contacts', 'common']>): ListFilter {
  return {
    id: 'linked',
    label: t('columns.linked'),
    several: true,
    options: LINKED_VALUES.map((value) => ({
      value,
      label: value === 'linked' || value === 'never' ? t(`linked.${value}`) : t(`linking.${value}`),
    })),
  };
}
