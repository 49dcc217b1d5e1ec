import { addDays, type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import type { LinkingMethod } from '#domain/linking/linking-method.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import { idOf } from '#mocks/builders/build-id.ts';
import type { SecurityEvent } from '#server/store/security-event-store.ts';
import type { ProfileLink, WorldData } from '#server/store/world-data.ts';
import { daysFromToday } from './world-today.ts';

type Told = Pick<WorldData, 'organisations' | 'contactRelations' | 'accounts' | 'profileLinks'>;

/** « Depuis janvier 2026, tout le monde doit se créer un nouveau compte » (001, step 1). */
const OPENING = calendarDay('2026-01-12');
const YESTERDAY = daysFromToday(-1);

/**
 * The journal of security events as it stands when a world opens, in the order things happened: how each account was made and linked,
 * the codes that led there, the last sign-ins. Who isn't linked was never sent a code. The same at every build.
 */
export function toldBefore(data: Told): SecurityEvent[] {
  const kinds = new Map(data.organisations.map(({ id, kind }) => [id, kind]));
  const stays = new Map<string, readonly [CalendarDay, CalendarDay]>();
  for (const { contactId, startOn, endOn } of data.contactRelations) {
    const [first, last] = stays.get(contactId) ?? [startOn, endOn];
    stays.set(contactId, [earlier(first, startOn), later(last, endOn)]);
  }
  const madeOn = new Map<string, CalendarDay>();
  const links = data.profileLinks.flatMap((link) => {
    const kind = kinds.get(link.organisationId);
    const stay = stays.get(link.contactId);
    if (!kind || !stay) return [];
    const day = linkedOn(link, stay);
    madeOn.set(link.accountId, earlier(madeOn.get(link.accountId) ?? day, day));
    return linkEvents(link, methodOf(link, kind), day, stay[0]);
  });
  const accounts = data.accounts.flatMap(({ id, disabled }) => {
    const day = madeOn.get(id);
    return day ? accountEvents(id, day, disabled) : [];
  });
  return [...accounts, ...links].sort((left, right) => left.at.getTime() - right.at.getTime());
}

/** Within the ten weeks after the services opened, or after one came; while one was there, and before today. */
function linkedOn({ id }: ProfileLink, [first, end]: readonly [CalendarDay, CalendarDay]): CalendarDay {
  const last = earlier(end, YESTERDAY);
  const day = addDays(later(first, OPENING), chance(id, 70));
  return later(first, day <= last ? day : addDays(last, -chance(id, 5)));
}

/** Firms normally use the third method, the others the first (domain, section 3). */
function methodOf({ id }: ProfileLink, kind: OrganisationKind): LinkingMethod {
  if (chance(id, 9) === 0) return 'questions';
  if (kind === 'accounting-firm') return 'linking-code';
  return chance(id, 4) === 0 ? 'linking-code' : 'old-credentials';
}

function linkEvents(
  { id, accountId, organisationId, contactId }: ProfileLink,
  method: LinkingMethod,
  day: CalendarDay,
  first: CalendarDay,
): SecurityEvent[] {
  const about = { organisationId, contactId };
  const code = { ...about, accountId: null, method: 'linking-code' as const };
  const linked = event('profile-linked', id, at(day, 10, 12), {
    ...{ ...about, accountId, method },
    address: addressOf(accountId),
  });
  if (method !== 'linking-code') return [linked];
  const sent = later(first, addDays(day, -2));
  // Some let the first code lie, and asked for another one.
  const before = later(first, addDays(sent, -12));
  const again = chance(contactId, 4) === 0 && before < sent;
  return [
    ...(again
      ? [
          event('code-issued', `${id}/first`, at(before, 8, 40), code),
          event('code-voided', id, at(sent, 8, 55), code),
        ]
      : []),
    event('code-issued', id, at(sent, 8, 55), code),
    event('code-used', id, linked.at, code),
    linked,
  ];
}

/** Made before its first link; then the last sign-ins, one of them at the second try. A disabled one opens nothing any more. */
function accountEvents(accountId: string, day: CalendarDay, disabled: boolean): SecurityEvent[] {
  const own = { accountId, address: addressOf(accountId) };
  const events = [
    event('account-created', accountId, at(day, 9, 48), { ...own, method: 'sign-up' }),
    event('signed-in', `${accountId}/first`, at(day, 9, 48), { ...own, method: 'sign-up' }),
  ];
  const [one, two] = [daysFromToday(-9 - chance(accountId, 6)), daysFromToday(-1 - chance(accountId, 5))];
  if (disabled || one <= day) return events;
  const password = { ...own, method: 'password' as const };
  return [
    ...events,
    event('signed-in', `${accountId}/one`, at(one, 8, chance(accountId, 50)), password),
    event('sign-in-failed', accountId, at(two, 13, 5), password),
    event('signed-in', `${accountId}/two`, at(two, 13, 6), password),
  ];
}

function event(
  kind: SecurityEvent['kind'],
  key: string,
  when: Date,
  facts: Pick<SecurityEvent, 'accountId' | 'method'> & Partial<SecurityEvent>,
): SecurityEvent {
  const id = idOf(`told-before/${kind}`, key);
  return { id, at: when, kind, organisationId: null, contactId: null, address: null, traceId: id, ...facts };
}

/** By the clock of Québec in winter. */
function at(day: CalendarDay, hour: number, minute: number): Date {
  return new Date(Date.parse(day) + ((hour + 5) * 60 + minute) * 60_000);
}

/** One of the addresses that documents are given to use. */
function addressOf(accountId: string): string {
  return `203.0.113.${1 + chance(accountId, 250)}`;
}

/** From 0 to `below - 1`: the same for the same id. */
function chance(id: string, below: number): number {
  return Number.parseInt(id.slice(0, 8), 16) % below;
}

function earlier(left: CalendarDay, right: CalendarDay): CalendarDay {
  return left < right ? left : right;
}

function later(left: CalendarDay, right: CalendarDay): CalendarDay {
  return left > right ? left : right;
}
