import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import { idOf } from './build-id.ts';

type Given = Pick<OrganisationRelation, 'fileId' | 'organisationId'> & Partial<OrganisationRelation>;

const START = calendarDay('2021-03-01');

/** The tie of an employer to its firm, without an end. */
export function buildOrganisationRelation(given: Given): OrganisationRelation {
  const startOn = given.startOn ?? START;
  return {
    id: idOf('organisation-relation', `${given.fileId}/${given.organisationId}/${startOn}`),
    startOn,
    endOn: NO_END,
    kind: 'has-accounting-firm',
    origin: 'converted',
    visibleAt: null,
    ...given,
  };
}
