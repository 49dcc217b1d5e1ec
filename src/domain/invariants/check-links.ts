import { groupBy } from './group-by.ts';
import type { ModelRecords } from './model-records.ts';
import { type Violation, violationsOf } from './violation.ts';

/** A contact has one account, and an account is one contact of an organisation. */
export function checkLinks({ profileLinks }: ModelRecords): Violation[] {
  const groups = [
    groupBy(profileLinks, (link) => link.contactId),
    groupBy(profileLinks, (link) => `${link.accountId}/${link.organisationId}`),
  ];
  const further = groups.flatMap((group) => [...group.values()].flatMap((links) => links.slice(1)));
  return violationsOf('account-linked-twice', [...new Set(further)]);
}
