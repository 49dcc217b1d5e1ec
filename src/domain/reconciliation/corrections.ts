import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { Act, PersonChanges } from '#domain/request/act.ts';
import type { ComparedService } from './compare-services.ts';
import type { ComparedPerson, DifferingField } from './compare-staff.ts';

export interface CorrectionGround {
  readonly organisationId: string;
  readonly today: CalendarDay;
  /** The last day of whoever has departed. */
  readonly lastDay: CalendarDay;
  /** Names of the new contacts. */
  readonly newId: () => string;
}

/** The lines of a request that make the console say what the list says, for one person that was chosen. */
export function correctionsOf(compared: ComparedPerson, ground: CorrectionGround): Act[] {
  const { outside, inside, state } = compared;
  if (state === 'missing' && outside) return [additionOf(outside, ground)];
  if (state === 'departed' && inside) return [removalOf(inside.contactId, ground)];
  if (state !== 'different' || !outside || !inside) return [];
  const differs = (field: DifferingField) => compared.differences.includes(field);
  const changes: PersonChanges = {
    ...(differs('firstName') && outside.firstName !== null && { firstName: outside.firstName }),
    ...(differs('lastName') && outside.lastName !== null && { lastName: outside.lastName }),
    // A linked account's owner changes his address himself (section 9, decision 2).
    ...(differs('email') && !inside.linked && { email: outside.email }),
    ...(differs('language') && outside.language !== null && { language: outside.language }),
  };
  const change: Act = { kind: 'change-contact', contactId: inside.contactId, version: null, changes };
  const returns = differs('function') || differs('active');
  return [
    ...(Object.keys(changes).length > 0 ? [change] : []),
    ...(returns ? [ownRelation(inside.contactId, outside.function ?? 'staff-member', ground)] : []),
  ];
}

/** Likewise for one pair of a contact and a client. */
export function serviceCorrectionOf(compared: ComparedService, ground: CorrectionGround): Act | undefined {
  const { state, contact, client, relationId } = compared;
  if (!contact) return undefined;
  if (state === 'missing' && client) {
    return {
      ...ownRelation(contact.contactId, 'authorized-individual', ground),
      fileId: client.fileId,
      subjects: null,
    };
  }
  if (state !== 'departed' || relationId === null) return undefined;
  const { lastDay } = ground;
  return { kind: 'end', contactId: contact.contactId, scope: 'relations', ids: [relationId], lastDay };
}

function ownRelation(
  contactId: string,
  kind: Extract<Act, { kind: 'grant' }>['function'],
  { organisationId, today }: CorrectionGround,
): Extract<Act, { kind: 'grant' }> {
  return {
    kind: 'grant',
    contactId,
    person: null,
    newContactId: null,
    fileId: organisationId,
    function: kind,
    startOn: today,
    endOn: NO_END,
    subjects: [],
  };
}

function additionOf(person: NonNullable<ComparedPerson['outside']>, ground: CorrectionGround): Act {
  const { firstName, lastName, email, language, phone, clientNumber } = person;
  return {
    ...ownRelation('', person.function ?? 'staff-member', ground),
    contactId: null,
    newContactId: ground.newId(),
    person: {
      firstName: firstName ?? '',
      lastName: lastName ?? '',
      email,
      language: language ?? 'fr',
      phones: phone ? [phone] : [],
      clientNumber,
    },
  };
}

function removalOf(contactId: string, { lastDay }: CorrectionGround): Act {
  return { kind: 'end', contactId, scope: 'all', ids: [], lastDay };
}
