import type { Roster } from '#contract/roster/roster.schema.ts';

/** The name of somebody of the roster. */
export function personName({ contacts }: Pick<Roster, 'contacts'>, contactId: string): string {
  const found = contacts.find((one) => one.contactId === contactId);
  return found ? `${found.firstName} ${found.lastName}` : '…';
}
