import type { RequestListQuery } from '#contract/requests/request.schema.ts';
import {
  REQUEST_FORMS,
  REQUEST_STATES,
  type RequestForm,
  type RequestState,
} from '#domain/request/request.ts';

/** What the address asks « Mes demandes » to show. */
export interface RequestListState {
  readonly states: readonly RequestState[];
  readonly forms: readonly RequestForm[];
  /** Only requests before this number. */
  readonly before: number | undefined;
}

export type RequestListAddress = Readonly<{ etat?: string; formulaire?: string; avant?: string }>;

const STATE_WORDS: Readonly<Record<RequestState, string>> = {
  submitted: 'en-cours',
  'in-review': 'en-revision',
  applied: 'appliquee',
  'partly-applied': 'en-partie',
  refused: 'refusee',
  cancelled: 'annulee',
};

const FORM_WORDS: Readonly<Record<RequestForm, string>> = {
  'add-relation': 'ajouter-une-relation',
  'modify-contact': 'modifier-un-contact',
  'remove-relation': 'retirer-une-relation',
  'issue-codes': 'codes-de-liaison',
  bulk: 'actes-en-lot',
  reconciliation: 'rapprochement',
  departure: 'depart',
  undo: 'defaire',
  'contact-address': 'adresse-contact',
  'organisation-information': 'organisation',
  'organisation-address': 'adresse',
  'manage-organisation': 'gerer-une-organisation',
};

/** Unknown words are left out one by one. */
export function readRequestListAddress(address: {
  readonly etat?: unknown;
  readonly formulaire?: unknown;
  readonly avant?: unknown;
}): RequestListState {
  const before = Number(address.avant);
  return {
    states: valuesOf(REQUEST_STATES, STATE_WORDS, address.etat),
    forms: valuesOf(REQUEST_FORMS, FORM_WORDS, address.formulaire),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  };
}

function valuesOf<Value extends string>(
  all: readonly Value[],
  words: Readonly<Record<Value, string>>,
  text: unknown,
): Value[] {
  const given = typeof text === 'string' ? text.split(/[.,]/) : [];
  return all.filter((value) => given.includes(words[value]));
}

/** The address of a state; what isn't asked for isn't written. */
export function writeRequestListAddress({ states, forms, before }: RequestListState): RequestListAddress {
  return {
    ...(states.length > 0 && { etat: states.map((state) => STATE_WORDS[state]).join('.') }),
    ...(forms.length > 0 && { formulaire: forms.map((form) => FORM_WORDS[form]).join('.') }),
    ...(before !== undefined && { avant: String(before) }),
  };
}

/** The question to the service that a state stands for. */
export function toRequestListQuery({ states, forms, before }: RequestListState): RequestListQuery {
  return { state: [...states], form: [...forms], limit: 25, before };
}
