import { listSearch } from '#client/listing/list-search.ts';
import type { ListState } from '#client/listing/list-state.ts';
import type { ContactListQuery, ContactSort } from '#contract/contacts/contact.schema.ts';
import type { ACTIVE_VALUES } from '#contract/list-filters.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';

export type ContactFilterValues = {
  function: ContactFunction;
  active: (typeof ACTIVE_VALUES)[number];
};

/** `/mon-organisation/contacts?fonction=dirigeant.representant&actif=vrai&tri=fonction&ordre=desc&par=50`. */
export const contactListSearch = listSearch<ContactFilterValues, ContactSort>({
  filters: {
    function: {
      param: 'fonction',
      several: true,
      words: {
        'company-officer': 'dirigeant',
        'authorized-individual': 'individu-autorise',
        'staff-member': 'membre-du-personnel',
        'person-responsible': 'personne-responsable',
        representative: 'representant',
      },
    },
    active: { param: 'actif', several: false, words: { true: 'vrai', false: 'faux' } },
  },
  sorts: { contact: 'contact', function: 'fonction', active: 'actif' },
  defaultSort: 'contact',
});

/** The question to the service that a state of the list stands for. */
export function toContactListQuery(state: ListState<ContactFilterValues, ContactSort>): ContactListQuery {
  const { filters, ...rest } = state;
  return { ...rest, function: [...filters.function], active: filters.active[0] };
}
