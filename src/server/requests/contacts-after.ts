import type { Contact } from '#domain/contact/contact.ts';
import { isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { LinePlan, PlanFacts } from '#domain/request/plan.ts';

/** The contacts as these lines leave them. */
export function contactsAfter(lines: readonly LinePlan[], facts: PlanFacts): ReadonlyMap<string, Contact> {
  const contacts = new Map(facts.contacts.map(({ contact }) => [contact.id, contact]));
  for (const { changes } of lines) {
    const { contactAdded, contactChanged } = changes;
    if (contactAdded) contacts.set(contactAdded.id, contactAdded);
    const changed = contactChanged && contacts.get(contactChanged.contactId);
    if (changed) contacts.set(changed.id, { ...changed, ...contactChanged.changes });
  }
  return contacts;
}

/** Contacts of these lines that no relation ties to the organisation any more, though one did. */
export function contactsGone(lines: readonly LinePlan[], facts: PlanFacts): string[] {
  const ends = new Map(
    lines.flatMap(({ changes }) => changes.relationEnds.map(({ id, endOn }) => [id, endOn] as const)),
  );
  const added = lines.flatMap(({ changes }) => changes.relationsAdded);
  const own = [...facts.contactRelations, ...added].filter(isOwnRelation);
  const touched = new Set(own.filter(({ id }) => ends.has(id)).map(({ contactId }) => contactId));
  const tied = new Set(
    own
      .filter((one) => {
        const endOn = ends.get(one.id) ?? one.endOn;
        return endOn >= facts.today && endOn >= one.startOn;
      })
      .map(({ contactId }) => contactId),
  );
  return [...touched].filter((id) => !tied.has(id));
}
