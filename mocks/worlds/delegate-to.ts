import type { Period } from '#domain/calendar/period.ts';
import type { Delegate, Subjects } from '#mocks/builders/build-grants.ts';
import { lastStayOf, memberIdOf } from '#mocks/builders/build-member.ts';
import { clipPeriod } from '#mocks/builders/clip-period.ts';
import type { Cast } from './assemble-world.ts';

/** Who serves a file: a member by his key, what passes to him when it's less than everything, and when. */
export type Served = string | readonly [key: string, subjects?: Subjects | undefined, days?: Partial<Period>];

/** The delegate behind a member's key, for the member’s last stay or less; throws an `Error` for an unknown key. */
export function delegateTo({ organisation, members }: Cast, served: Served): Delegate {
  const [key, subjects, days] = typeof served === 'string' ? [served] : served;
  const member = members.find((candidate) => candidate.key === key);
  if (!member) throw new Error(`no member ${key} in ${organisation.name}`);
  const stay = lastStayOf(member);
  const period = clipPeriod(stay, { ...stay, ...days });
  if (!period) throw new Error(`${key} wasn’t there at that time`);
  const delegate = { contactId: memberIdOf(organisation, key), period };
  return subjects ? { ...delegate, subjects } : delegate;
}
