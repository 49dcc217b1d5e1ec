import type { Act, GrantAct, ManageOrganisationAct, Person } from '#domain/request/act.ts';

/** A relation for somebody who isn't a contact yet. */
export type ReviewedAct = GrantAct & { readonly person: Person; readonly newContactId: string };

/** Whether an agent is to look at the person that the act adds; what merely rests on that person waits along. */
export function isReviewed(act: Act): act is ReviewedAct {
  return act.kind === 'grant' && act.person !== null && act.newContactId !== null;
}

/** Whether an agent is to look at what the act tells of the organisation itself. */
export function isMatter(act: Act): act is ManageOrganisationAct {
  return act.kind === 'manage-organisation';
}
