import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import {
  type ContactRelation,
  type Standing,
  shownRelations,
  standingOn,
} from '#domain/relation/contact-relation.ts';
import type { ContactListEntry } from './contact-store.ts';

/** What a contact's row says of its relations on a day. */
export interface ShownRelations extends Pick<ContactListEntry, 'startOn' | 'endOn' | 'origin' | 'visibleAt'> {
  readonly standing: Standing;
}

/** Works out a contact's row from all its relations; PostgreSQL keeps the same in `contact_listings`. */
export function relationsShownOn(relations: readonly ContactRelation[], day: CalendarDay): ShownRelations {
  const shown = shownRelations(relations, day);
  const starts = shown.map(({ startOn }) => startOn).sort();
  const ends = shown.map(({ endOn }) => endOn).sort();
  const [latest] = [...shown].sort((left, right) => (lastness(left) < lastness(right) ? 1 : -1));
  return {
    standing: standingOn(relations, day),
    startOn: starts[0] ?? null,
    endOn: ends.at(-1) ?? null,
    origin: latest?.origin ?? null,
    visibleAt: latest?.visibleAt ?? null,
  };
}

/** Texts of which the greatest stands for the relation that becomes visible last. */
function lastness({ visibleAt, startOn, id }: ContactRelation): string {
  return `${visibleAt ?? ' '.repeat(24)} ${startOn} ${id}`;
}
