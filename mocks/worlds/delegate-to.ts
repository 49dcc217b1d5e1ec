import type { Delegate, Subjects } from '#mocks/builders/build-grants.ts';
import { lastStayOf, memberIdOf } from '#mocks/builders/build-member.ts';
import type { Cast } from './assemble-world.ts';

/** The delegate behind a member's key, for the member’s last stay; throws an `Error` for an unknown key. */
export function delegateTo({ organisation, members }: Cast, key: string, subjects?: Subjects): Delegate {
  const member = members.find((candidate) => candidate.key === key);
  if (!member) throw new Error(`no member ${key} in ${organisation.name}`);
  const delegate = { contactId: memberIdOf(organisation, key), period: lastStayOf(member) };
  return subjects ? { ...delegate, subjects } : delegate;
}
