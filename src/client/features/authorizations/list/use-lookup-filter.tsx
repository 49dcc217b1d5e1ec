import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { authorizationQueries } from '#client/features/authorizations/authorization-queries.ts';
import type { ListFilter } from '#client/listing/list-filter.ts';
import type { ListLookup } from '#client/listing/list-lookup.ts';
import { ListLookupFilter } from '#client/listing/list-lookup-filter.tsx';

type NameQuery = ReturnType<(typeof authorizationQueries)['contactName' | 'fileName']>;

interface Described {
  readonly id: string;
  readonly label: string;
  readonly lookup: ListLookup;
  /** The id chosen. */
  readonly chosen: string | undefined;
  /** What the service calls it. */
  readonly nameOf: (id: string) => NameQuery;
}

/** A filter with one value found by typing; what the address holds already is named by the service. */
export function useLookupFilter({ id, label, lookup, chosen, nameOf }: Described): ListFilter {
  const { t } = useTranslation(['listing', 'common']);
  const name = useQuery({ ...nameOf(chosen ?? ''), enabled: chosen !== undefined });
  const shown = name.data ?? t(name.isPending ? 'common:loading' : 'lookup.unknown');
  return useMemo(() => {
    const option = chosen === undefined ? undefined : { id: chosen, label: shown };
    return {
      id,
      label,
      several: false,
      options: option ? [{ value: option.id, label: option.label }] : [],
      control: (_value, onChange) => (
        <ListLookupFilter
          key={id}
          label={label}
          lookup={lookup}
          chosen={option}
          onChange={(next) => onChange(next === null ? [] : [next])}
        />
      ),
    };
  }, [id, label, lookup, chosen, shown]);
}
