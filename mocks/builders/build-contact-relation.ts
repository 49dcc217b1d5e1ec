import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import { idOf } from './build-id.ts';

type Given = Pick<ContactRelation, 'organisationId' | 'contactId'> & Partial<ContactRelation>;

const START = calendarDay('2021-03-01');

/** A relation to the contact's own organisation, « Membre du personnel », without an end. */
export function buildContactRelation(given: Given): ContactRelation {
  const filled = {
    function: 'staff-member',
    fileId: given.organisationId,
    startOn: START,
    endOn: NO_END,
    origin: 'converted',
    visibleAt: null,
    ...given,
  } as const;
  const key = `${given.contactId}/${filled.function}/${filled.fileId}/${filled.startOn}`;
  return { id: idOf('contact-relation', key), ...filled };
}
