import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { authorizationQueries } from '#client/features/authorizations/authorization-queries.ts';
import type { ListFilter } from '#client/listing/list-filter.ts';
import type { ListLookup } from '#client/listing/list-lookup.ts';
import { ListLookupFilter } from '#client/listing/list-lookup-filter.tsx';
import { MAX_IDS } from '#client/listing/shared-filter-addresses.ts';

type NameQuery = ReturnType<(typeof authorizationQueries)['contactName' | 'fileName']>;

interface Described {
  readonly id: string;
  readonly label: string;
  readonly lookup: ListLookup;
  /** The ids chosen. */
  readonly chosen: readonly string[];
  /** What the service calls one of them. */
  readonly nameOf: (id: string) => NameQuery;
}

/** Of each name: what it is, null when the service knows none, undefined while it is on its way. */
function namesIn(results: readonly UseQueryResult<string>[]): (string | null | undefined)[] {
  return results.map(({ data, isPending }) => data ?? (isPending ? undefined : null));
}

/** A filter whose values are found by typing; those that the address holds already are named by the service. */
export function useLookupFilter({ id, label, lookup, chosen, nameOf }: Described): ListFilter {
  const { t } = useTranslation(['listing', 'common']);
  const client = useQueryClient();
  const names = useQueries({ queries: chosen.map(nameOf), combine: namesIn });
  return useMemo(() => {
    const options = chosen.map((value, place) => {
      const name = names[place];
      return { id: value, label: name ?? t(name === null ? 'lookup.unknown' : 'common:loading') };
    });
    return {
      id,
      label,
      several: true,
      options: options.map((option) => ({ value: option.id, label: option.label })),
      control: (_value, onChange) => (
        <ListLookupFilter
          key={id}
          label={label}
          lookup={lookup}
          chosen={options}
          max={MAX_IDS}
          onChange={(next) => {
            // Found in the list, its name needn't be asked for.
            for (const option of next) {
              if (!chosen.includes(option.id)) client.setQueryData(nameOf(option.id).queryKey, option.label);
            }
            onChange(next.map((option) => option.id));
          }}
        />
      ),
    };
  }, [id, label, lookup, chosen, names, nameOf, client, t]);
}
