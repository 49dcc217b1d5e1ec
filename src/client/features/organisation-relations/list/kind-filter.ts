import type { TFunction } from 'i18next';
import type { ListFilter } from '#client/listing/list-filter.ts';
import { ORGANISATION_RELATION_KINDS } from '#domain/relation/organisation-relation.ts';

/** « Type de relation », in the reader's words. */
export function kindFilter(t: TFunction<['organisation-relations', 'common']>): ListFilter {
  return {
    id: 'kind',
    label: t('columns.kind'),
    several: true,
    options: ORGANISATION_RELATION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
  };
}
