import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { compareFrench } from '#domain/search/french-order.ts';

export type SheetRelation = ContactSheet['relations'][number];

/** The own organisation first, then the others by name; within one, active before ended, then by function. */
export function orderRelations(relations: readonly SheetRelation[], ownId: string): SheetRelation[] {
  const isOther = (relation: SheetRelation) => Number(relation.organisation.id !== ownId);
  return [...relations].sort(
    (left, right) =>
      isOther(left) - isOther(right) ||
      compareFrench(left.organisation.name, right.organisation.name) ||
      Number(right.active) - Number(left.active) ||
      CONTACT_FUNCTIONS.indexOf(left.function) - CONTACT_FUNCTIONS.indexOf(right.function) ||
      compareFrench(left.startOn, right.startOn),
  );
}
