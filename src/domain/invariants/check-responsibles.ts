import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { ModelRecords } from './model-records.ts';
import { type Violation, violationsOf } from './violation.ts';

/**
 * Each organisation that knows contacts keeps an active Personne responsable with a linked account that opens
 * (section 9, decision 5). One without any contact is known as a file only.
 */
export function checkResponsibles(records: ModelRecords, day: CalendarDay): Violation[] {
  const open = new Set(records.accounts.filter(({ disabled }) => !disabled).map(({ id }) => id));
  const links = records.profileLinks.filter(({ accountId }) => open.has(accountId));
  const linked = new Set(links.map(({ contactId }) => contactId));
  const responsibles = records.contactRelations.filter(
    (relation) =>
      relation.function === 'person-responsible' &&
      isOwnRelation(relation) &&
      isActiveOn(relation, day) &&
      linked.has(relation.contactId),
  );
  const answeredFor = new Set(responsibles.map(({ organisationId }) => organisationId));
  const peopled = new Set(records.contacts.map(({ organisationId }) => organisationId));
  const orphans = [...peopled].filter((id) => !answeredFor.has(id));
  return violationsOf(
    'responsible-missing',
    orphans.map((id) => ({ id, organisationId: id })),
  );
}
