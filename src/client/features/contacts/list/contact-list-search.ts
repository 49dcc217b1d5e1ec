import { extraColumnWords } from '#client/listing/columns/extra-column-words.ts';
import type { FilterAddress } from '#client/listing/list-address.ts';
import { listSearch } from '#client/listing/list-search.ts';
import type { ListState } from '#client/listing/list-state.ts';
import {
  type ActiveValue,
  activeAddress,
  dayAddress,
  type EndingDays,
  endingAddress,
  endingWithin,
  functionAddress,
} from '#client/listing/shared-filter-addresses.ts';
import type { ContactListQuery, ContactSort } from '#contract/contacts/contact.schema.ts';
import type { LinkedValue } from '#domain/linking/linking-code.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';

export type ContactFilterValues = {
  function: ContactFunction;
  active: ActiveValue;
  linked: LinkedValue;
  endingWithin: EndingDays;
  on: string;
};

/** `liaison=envoye.revenu` */
const linkedAddress: FilterAddress<LinkedValue> = {
  param: 'liaison',
  several: true,
  words: {
    linked: 'lies',
    never: 'jamais',
    'never-sent': 'jamais-envoye',
    queued: 'en-file',
    sent: 'envoye',
    delivered: 'recu',
    bounced: 'revenu',
    used: 'utilise',
    expired: 'expire',
    voided: 'annule',
  },
};

/** `/mon-organisation/contacts?fonction=dirigeant.representant&actif=vrai&liaison=revenu.expire&tri=fonction&ordre=desc&par=50`. */
export const contactListSearch = listSearch<ContactFilterValues, ContactSort>({
  filters: {
    function: functionAddress,
    active: activeAddress,
    linked: linkedAddress,
    endingWithin: endingAddress,
    on: dayAddress,
  },
  sorts: { contact: 'contact', function: 'fonction', active: 'actif' },
  defaultSort: 'contact',
  columns: { linked: 'liaison', ...extraColumnWords },
});

/** The question to the service that a state of the list stands for. */
export function toContactListQuery({
  filters,
  ...rest
}: ListState<ContactFilterValues, ContactSort>): ContactListQuery {
  return {
    ...rest,
    function: [...filters.function],
    active: filters.active[0],
    linked: [...filters.linked],
    endingWithin: endingWithin(filters.endingWithin),
    on: filters.on[0],
  };
}
