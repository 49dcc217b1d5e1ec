import type { ContactAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import { isOnItsWay } from '#domain/relation/provenance.ts';
import { listedOf, type SheetMoment } from './sheet-moment.ts';

type FileRelation = ContactAccess['files'][number]['relations'][number];

/** A contact's relations to one file, the newest first. */
export function presentFileRelations(
  relations: readonly ContactRelation[],
  fileId: string,
  moment: SheetMoment,
): FileRelation[] {
  return listedOf(relations, moment)
    .filter((relation) => relation.fileId === fileId)
    .sort((left, right) => (left.startOn < right.startOn ? 1 : -1))
    .map((relation) => ({
      id: relation.id,
      function: relation.function,
      startOn: relation.startOn,
      endOn: relation.endOn,
      active: isActiveOn(relation, moment.day),
      origin: relation.origin,
      onItsWay: isOnItsWay(relation, moment.now),
    }));
}
