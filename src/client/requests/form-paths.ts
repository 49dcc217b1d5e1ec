import type { RequestForm } from '#domain/request/request.ts';

/** Where each form is; undoing has no page of its own: it starts from the request that it undoes. */
export const FORM_PATHS: Readonly<Record<Exclude<RequestForm, 'undo'>, string>> = {
  'add-relation': '/catalogue/ajouter-une-relation',
  'modify-contact': '/catalogue/modifier-un-contact',
  'remove-relation': '/catalogue/retirer-une-relation',
  'issue-codes': '/mon-organisation/actes-en-lot',
  bulk: '/mon-organisation/actes-en-lot',
  reconciliation: '/mon-organisation/rapprochement',
  departure: '/mon-organisation/depart',
  'contact-address': '/catalogue/modifier-adresse-contact',
  'organisation-information': '/catalogue/modifier-organisation',
  'organisation-address': '/catalogue/modifier-adresse',
  'manage-organisation': '/catalogue/gerer-une-organisation',
};
