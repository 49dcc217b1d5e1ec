import type { ContactSheet } from '#contract/contacts/contact.schema.ts';

export type Relation = ContactSheet['relations'][number];

const byName = new Intl.Collator('fr').compare;

/** « Relation(s) déjà octroyée(s) »: those that aren't over, the own organisation's first, then by name. */
export function standingRelations(
  relations: readonly Relation[],
  organisationId: string,
  today: string,
): Relation[] {
  const own = (one: Relation) => (one.organisation.id === organisationId ? 0 : 1);
  return relations
    .filter(({ startOn, endOn }) => endOn >= today && endOn >= startOn)
    .toSorted(
      (left, right) => own(left) - own(right) || byName(left.organisation.name, right.organisation.name),
    );
}
