import { type CalendarDay, dayIn } from '#domain/calendar/calendar-day.ts';
import { contactBefore, type FormerFields } from '#domain/contact/contact-before.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';
import type { ContactRecord } from '#server/store/contact-store.ts';
import type { StoreReads } from '#server/store/store.ts';

/** Lines of the journal read at a time. */
const LINES = 100;

/** « État au »: the contact as it stood at the end of the day, without the relations that start later. */
export async function contactAsOf(
  record: ContactRecord,
  day: CalendarDay,
  store: StoreReads,
): Promise<ContactRecord> {
  return {
    ...record,
    contact: contactBefore(record.contact, await changesSince(record, day, store)),
    relations: record.relations.filter(({ relation }) => relation.startOn <= day),
  };
}

/** What every later change of the contact replaced, the newest first. */
async function changesSince(
  { contact }: ContactRecord,
  day: CalendarDay,
  store: StoreReads,
): Promise<FormerFields[]> {
  const changes: FormerFields[] = [];
  for (let before: number | undefined; ; ) {
    const lines = await store.history.list({
      organisationId: contact.organisationId,
      subjectType: 'contact',
      subjectId: contact.id,
      limit: LINES,
      ...(before !== undefined && { before }),
    });
    const later = lines.filter(({ at }) => dayIn(TIME_ZONE, at) > day);
    changes.push(...later.map((line) => line.before as FormerFields));
    before = lines.at(-1)?.sequence;
    if (later.length < LINES) return changes;
  }
}
