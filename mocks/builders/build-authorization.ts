import type { Authorization } from '#domain/authorization/authorization.ts';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { idOf } from './build-id.ts';

type Given = Pick<Authorization, 'organisationId'> & Partial<Authorization>;

const START = calendarDay('2021-03-01');

/** An authorization that the organisation itself holds in its own file: « Profil », « Écriture », without an end. */
export function buildAuthorization(given: Given): Authorization {
  const filled = {
    fileId: given.organisationId,
    contactId: null,
    subject: 'profile',
    right: 'write',
    startOn: START,
    endOn: NO_END,
    origin: 'converted',
    visibleAt: null,
    ...given,
  } as const;
  const holder = filled.contactId ?? filled.organisationId;
  const key = `${holder}/${filled.fileId}/${filled.subject}/${filled.startOn}`;
  return { id: idOf('authorization', key), ...filled };
}
