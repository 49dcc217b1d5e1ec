import { type Contact, listingName } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import {
  CONTACT_FUNCTIONS,
  type ContactRelation,
  isOwnRelation,
  type Standing,
} from '#domain/relation/contact-relation.ts';
import { compareFrench, frenchOrderKey } from '#domain/search/french-order.ts';
import type { ContactListSort } from './contact-store.ts';

/** The rank of a contact that has, had and will have no function. */
const NO_FUNCTION_RANK = 9;

/** The name by which lists order a contact: what a `ContactPosition` carries. */
export function orderNameOf(contact: Pick<Contact, 'firstName' | 'lastName'>): string {
  return frenchOrderKey(listingName(contact));
}

/** The rank of a `ContactPosition`. */
export function rankOf(standing: Standing, sort: ContactListSort): number {
  if (sort === 'contact') return 0;
  if (sort === 'active') return standing.active ? 0 : 1;
  const [first] = standing.functions;
  return first ? CONTACT_FUNCTIONS.indexOf(first) : NO_FUNCTION_RANK;
}

/** A word that no kept text can hold: half of a character, or the one that PostgreSQL doesn't keep. */
export function isUnfindable(word: string): boolean {
  return /\p{Surrogate}|\0/u.test(word);
}

interface SheetRelation {
  readonly relation: ContactRelation;
  readonly target: ClientFile;
}

/** The order of a sheet's relations: own organisation first, then by the file's name, then by start; then id. */
export function compareSheetRelations(left: SheetRelation, right: SheetRelation): number {
  return (
    Number(isOwnRelation(right.relation)) - Number(isOwnRelation(left.relation)) ||
    compareFrench(left.target.name, right.target.name) ||
    compareTexts(left.relation.startOn, right.relation.startOn) ||
    compareTexts(left.relation.id, right.relation.id)
  );
}

/** Plain order of ids and days. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
