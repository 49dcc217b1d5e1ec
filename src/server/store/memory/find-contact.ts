import { compareSheetRelations } from '#server/store/contact-order.ts';
import type { ContactRecord } from '#server/store/contact-store.ts';
import type { MemoryView } from './memory-view.ts';

export function findContact(
  view: MemoryView,
  organisationId: string,
  contactId: string,
): ContactRecord | undefined {
  const contact = view.contact(organisationId, contactId);
  if (!contact) return undefined;
  const relations = view.relationsOf(organisationId, contactId).flatMap((relation) => {
    const target = view.world.files.get(relation.fileId);
    return target ? [{ relation, target: { id: target.id, name: target.name, kind: target.kind } }] : [];
  });
  return {
    contact,
    relations: relations.sort(compareSheetRelations),
    linked: view.isLinked(organisationId, contactId),
  };
}
