import { addDays, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END, type Period } from '#domain/calendar/period.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { buildAccount } from './build-account.ts';
import { buildContact } from './build-contact.ts';
import { buildContactRelation } from './build-contact-relation.ts';
import { buildEmail } from './build-email.ts';
import { idOf } from './build-id.ts';
import { buildProfileLink } from './build-profile-link.ts';

/** A function in the own organisation, and when; without an end by default. */
export interface Tenure extends Partial<Period> {
  readonly function: ContactFunction;
}

/** A person of an organisation, told in a few lines. */
export interface Member
  extends Pick<Contact, 'firstName' | 'lastName'>,
    Partial<Pick<Contact, 'email' | 'language' | 'phones' | 'clientNumber' | 'address'>> {
  /** Names the person within the organisation. */
  readonly key: string;
  readonly tenures: readonly Tenure[];
  /** The account linked to the contact, if any; its address is the contact's. */
  readonly account?: 'open' | 'disabled';
}

export type MemberData = Pick<WorldData, 'contacts' | 'contactRelations' | 'accounts' | 'profileLinks'>;

/** The id of the contact that {@link buildMember} makes under this key. */
export function memberIdOf(organisation: Organisation, key: string): string {
  return idOf('member', `${organisation.id}/${key}`);
}

const FIRST_DAY = calendarDay('2021-03-01');

/** A member's last unbroken stay: somebody who left and came back starts anew. Throws an `Error` for no tenure at all. */
export function lastStayOf(member: Pick<Member, 'key' | 'tenures'>): Period {
  const [first, ...later] = member.tenures
    .map(({ startOn = FIRST_DAY, endOn = NO_END }): Period => ({ startOn, endOn }))
    .sort((left, right) => (left.startOn < right.startOn ? -1 : 1));
  if (!first) throw new Error(`${member.key} has no tenure`);
  return later.reduce((stay, next) => {
    if (stay.endOn !== NO_END && next.startOn > addDays(stay.endOn, 1)) return next;
    return { startOn: stay.startOn, endOn: stay.endOn > next.endOn ? stay.endOn : next.endOn };
  }, first);
}

/** A contact with its relations to its own organisation, its account and their tie. */
export function buildMember(organisation: Organisation, domain: string, member: Member): MemberData {
  const { key, tenures, account, ...person } = member;
  const contact = buildContact({
    id: memberIdOf(organisation, key),
    organisationId: organisation.id,
    email: buildEmail(member.firstName, member.lastName, domain),
    ...person,
  });
  const ids = { organisationId: organisation.id, contactId: contact.id };
  const contactRelations = tenures.map((tenure) =>
    buildContactRelation({ ...ids, startOn: FIRST_DAY, ...tenure }),
  );
  if (!account || contact.email === null) {
    return { contacts: [contact], contactRelations, accounts: [], profileLinks: [] };
  }
  const { firstName, lastName, email, language } = contact;
  const login = buildAccount({ firstName, lastName, email, language, disabled: account === 'disabled' });
  const link = buildProfileLink({ ...ids, accountId: login.id });
  return { contacts: [contact], contactRelations, accounts: [login], profileLinks: [link] };
}
