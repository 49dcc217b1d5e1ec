import { extraColumnWords } from '#client/listing/columns/extra-column-words.ts';
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
  idsAddress,
  subjectAddress,
} from '#client/listing/shared-filter-addresses.ts';
import type {
  AuthorizationListQuery,
  AuthorizationSort,
  HOLDERS,
} from '#contract/authorizations/authorization.schema.ts';
import type { AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';

export type AuthorizationFilterValues = {
  contact: string;
  file: string;
  subject: AuthorizedSubject;
  right: Right;
  function: ContactFunction;
  active: ActiveValue;
  endingWithin: EndingDays;
  neverLinked: 'true';
  holder: (typeof HOLDERS)[number];
  on: string;
};

/** `/mon-organisation/autorisations?contact=…&sujet=rapport-mensuel&droit=ecriture&fin=30&etat-au=2026-01-05`. */
export const authorizationListSearch = listSearch<AuthorizationFilterValues, AuthorizationSort>({
  filters: {
    contact: idsAddress('contact'),
    file: idsAddress('dossier'),
    subject: subjectAddress,
    right: { param: 'droit', several: true, words: { read: 'lecture', write: 'ecriture' } },
    function: functionAddress,
    active: activeAddress,
    endingWithin: endingAddress,
    neverLinked: { param: 'liaison', several: false, words: { true: 'jamais' } },
    holder: {
      param: 'titulaire',
      several: false,
      words: { organisation: 'organisation', contact: 'contact' },
    },
    on: dayAddress,
  },
  sorts: { 'own-first': 'organisation-d-abord', subject: 'sujet', file: 'dossier', contact: 'contact' },
  defaultSort: 'own-first',
  columns: extraColumnWords,
});

/** The question to the service that a state of the list stands for. */
export function toAuthorizationListQuery({
  filters,
  ...rest
}: ListState<AuthorizationFilterValues, AuthorizationSort>): AuthorizationListQuery {
  return {
    ...rest,
    contact: [...filters.contact],
    file: [...filters.file],
    subject: [...filters.subject],
    right: [...filters.right],
    function: [...filters.function],
    active: filters.active[0],
    endingWithin: endingWithin(filters.endingWithin),
    neverLinked: filters.neverLinked[0],
    holder: filters.holder[0],
    on: filters.on[0],
  };
}
