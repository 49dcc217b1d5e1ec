import { isActiveOn } from '#domain/calendar/period.ts';
import type { IssueCodeAct } from './act.ts';
import { planned, refused } from './line-plan.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** « Émettre un nouveau code de liaison », or a reminder of the one that was sent (002, step 6; 003, step 6). */
export function planIssueCode(act: IssueCodeAct, state: PlanState): LinePlan {
  const { facts } = state;
  const known = state.contact(act.contactId);
  if (!known) return refused(act.contactId, 'contact-unknown');
  const { contact, linked, liveCode, codeBlockedUntil } = known;
  const active = state.ownRelationsOf(contact.id).some((one) => isActiveOn(one, facts.today));
  if (linked) return refused(contact.id, 'already-linked');
  if (!active) return refused(contact.id, 'contact-inactive');
  if (contact.email === null) return refused(contact.id, 'email-missing');
  // A contact that the request names twice, or adds, isn't written to twice.
  const mailed = state.mailedTo(contact.id);
  if (mailed === 'linking-code' || (mailed && act.reminder)) {
    return planned({ contactId: contact.id, changes: {} });
  }
  if (act.reminder && !liveCode) return refused(contact.id, 'no-live-code');
  if (codeBlockedUntil !== null && Date.parse(codeBlockedUntil) > Date.parse(facts.now)) {
    return refused(contact.id, 'code-too-soon', { until: codeBlockedUntil });
  }
  return planned({
    contactId: contact.id,
    changes: { mail: act.reminder ? 'linking-reminder' : 'linking-code' },
  });
}
