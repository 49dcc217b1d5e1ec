import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ACTIVE_VALUES } from '#contract/list-filters.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { ListDayFilter } from './list-day-filter.tsx';
import type { ListFilter } from './list-filter.ts';
import { ENDING_DAYS } from './shared-filter-addresses.ts';

/** The filters that several lists have, in the reader's words. `on`: the day of « État au », if one is chosen. */
export function useSharedFilters(on: string | undefined) {
  const { t } = useTranslation(['listing', 'common']);
  const { longDay, number } = useFormats();
  return useMemo(() => {
    const functions: ListFilter = {
      id: 'function',
      label: t('filters.function'),
      several: true,
      options: CONTACT_FUNCTIONS.map((value) => ({ value, label: t(`common:function.${value}`) })),
    };
    const active: ListFilter = {
      id: 'active',
      label: t('filters.active'),
      several: false,
      options: ACTIVE_VALUES.map((value) => ({ value, label: t(`common:active.${value}`) })),
    };
    const ending: ListFilter = {
      id: 'endingWithin',
      label: t('ending.label'),
      all: t('ending.all'),
      several: false,
      options: ENDING_DAYS.map((value) => ({
        value,
        label: t('ending.within', { days: number(Number(value)) }),
      })),
    };
    const day: ListFilter = {
      id: 'on',
      label: t('day.label'),
      several: false,
      options: on === undefined ? [] : [{ value: on, label: longDay(on) }],
      control: ([value = ''], onChange) => (
        <ListDayFilter key="on" day={value} onChange={(chosen) => onChange(chosen === '' ? [] : [chosen])} />
      ),
    };
    return { functions, active, ending, day };
  }, [t, longDay, number, on]);
}
