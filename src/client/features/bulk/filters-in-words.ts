import type { TFunction } from 'i18next';
import type { ListFilters } from '#client/listing/selection/selection.ts';
import { AUTHORIZED_SUBJECTS, RIGHTS } from '#domain/authorization/authorization.ts';
import { LINKED_VALUES } from '#domain/linking/linking-code.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

type FilterWords = TFunction<['bulk', 'common', 'contacts']>;

/** The filters that found the rows, each in a few words; none: everybody. */
export function filtersInWords(t: FilterWords, filters: ListFilters): string[] {
  const { search, active, endingWithin, on, holder, neverLinked } = filters;
  const several = (name: string) => (filters[name] ?? '').split(',').filter(Boolean);
  const named = (name: 'contact' | 'file') => {
    const count = several(name).length;
    return count > 0 ? [t(`filters.${name}`, { count, n: count })] : [];
  };
  return [
    ...(search ? [t('filters.search', { text: search })] : []),
    ...CONTACT_FUNCTIONS.filter((one) => several('function').includes(one)).map((one) =>
      t(`common:function.${one}`),
    ),
    ...AUTHORIZED_SUBJECTS.filter((one) => several('subject').includes(one)).map((one) =>
      t(`common:subject.${one}`),
    ),
    ...RIGHTS.filter((one) => several('right').includes(one)).map((one) => t(`common:right.${one}`)),
    ...named('contact'),
    ...named('file'),
    ...(active ? [t(active === 'true' ? 'filters.active' : 'filters.inactive')] : []),
    ...LINKED_VALUES.filter((one) => several('linked').includes(one)).map((one) =>
      one === 'never' || one === 'linked' ? t(`filters.${one}`) : t(`contacts:linking.${one}`),
    ),
    ...(neverLinked ? [t('filters.never')] : []),
    ...(holder ? [t(holder === 'contact' ? 'filters.ofContacts' : 'filters.ofOrganisation')] : []),
    ...(endingWithin ? [t('filters.ending', { days: endingWithin })] : []),
    ...(on ? [t('filters.on', { day: on })] : []),
  ];
}
