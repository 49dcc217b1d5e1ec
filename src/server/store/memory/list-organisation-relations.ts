import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import { foldText } from '#domain/search/fold-text.ts';
import { frenchOrderKey } from '#domain/search/french-order.ts';
import { isUnfindable } from '#server/store/contact-order.ts';
import type { ListAnswer, ListPosition } from '#server/store/list-answer.ts';
import { lastDayWithin } from '#server/store/list-days.ts';
import type {
  OrganisationRelationListEntry,
  OrganisationRelationListRequest,
  OrganisationRelationListSort,
} from '#server/store/organisation-relation-store.ts';
import type { MemoryView } from './memory-view.ts';
import { comparePositions, pageOf } from './page-of.ts';

/** The same rows in the same order as PostgreSQL gives. */
export function listOrganisationRelations(
  view: MemoryView,
  request: OrganisationRelationListRequest,
): ListAnswer<OrganisationRelationListEntry> {
  const { organisationId, words, day, sort } = request;
  const entries = view.organisationRelations().flatMap((relation) => {
    const file = view.world.files.get(relation.fileId);
    const organisation = view.world.organisations.get(relation.organisationId);
    const known = relation.organisationId === organisationId || relation.fileId === organisationId;
    return known && file && organisation && passes(relation, request)
      ? [{ relation, file, organisation }]
      : [];
  });
  const found = words.some(isUnfindable)
    ? []
    : entries.filter(({ file, organisation }) => {
        const text = `${foldText(file.name)} ${foldText(organisation.name)}`;
        return words.every((word) => text.includes(word));
      });
  const positionOf = (entry: OrganisationRelationListEntry) => placeOf(entry, sort, day);
  const rows = found.sort((left, right) => comparePositions(positionOf(left), positionOf(right)));
  return pageOf(request, { rows, positionOf, entryOf: (entry) => entry });
}

function passes(relation: OrganisationRelation, request: OrganisationRelationListRequest): boolean {
  const { day, kinds, ids, active, endingWithin, startedOnly } = request;
  const holds = isActiveOn(relation, day);
  return (
    (kinds.length === 0 || kinds.includes(relation.kind)) &&
    (!ids || ids.includes(relation.id)) &&
    (active === undefined || active === holds) &&
    (endingWithin === undefined || (holds && relation.endOn <= lastDayWithin(day, endingWithin))) &&
    (!startedOnly || relation.startOn <= day)
  );
}

function placeOf(
  { relation, file }: OrganisationRelationListEntry,
  sort: OrganisationRelationListSort,
  day: CalendarDay,
): ListPosition {
  const name = frenchOrderKey(file.name);
  const ranks = { client: [], active: [isActiveOn(relation, day) ? 0 : 1], end: [relation.endOn] };
  return { values: [...ranks[sort], name], id: relation.id };
}
