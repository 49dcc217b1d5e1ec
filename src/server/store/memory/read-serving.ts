import type { ServingRecords } from '#server/store/access-store.ts';
import type { MemoryView } from './memory-view.ts';

/** The same records as PostgreSQL gives. */
export function readServing(
  view: MemoryView,
  fileId: string,
  organisationId: string,
): ServingRecords | undefined {
  const organisation = view.world.organisations.get(organisationId);
  const organisationRelations = view
    .organisationRelations()
    .filter((one) => one.organisationId === organisationId && one.fileId === fileId);
  if (!organisation || organisationRelations.length === 0) return undefined;
  const { id, name, kind } = organisation;
  const inFile = view.authorizations(organisationId)?.ofFile(fileId) ?? [];
  return {
    organisation: { id, name, kind },
    organisationRelations,
    authorizations: inFile.filter(({ contactId }) => contactId === null),
  };
}
