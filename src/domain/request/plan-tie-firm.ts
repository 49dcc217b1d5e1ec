import type { Authorization, AuthorizedSubject } from '#domain/authorization/authorization.ts';
import type { Period } from '#domain/calendar/period.ts';
import { gapsIn } from '#domain/calendar/period-set.ts';
import { joins, type OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { TieFirmAct } from './act.ts';
import { giveToFirm } from './give-to-firm.ts';
import { type MovedAuthorization, note, planned, refused } from './line-plan.ts';
import type { LinePlan, LineRefusal, PlanOptions } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** An employer ties a firm to its own file and grants it subjects there (section 2; section 9, decision 1). */
export function planTieFirm(act: TieFirmAct, state: PlanState, options: PlanOptions): LinePlan {
  const { organisation: own, visibleAt } = state.facts;
  const firm = state.firmNumbered(act.neq);
  // A number that is nobody's, that of another type of organisation, or an organisation that has no firm: all the same answer.
  if (!firm || !joins('has-accounting-firm', own.kind, firm.organisation.kind)) {
    return refused(null, 'firm-unknown');
  }
  const period = tiedPeriod(act, state);
  if ('code' in period) return refused(null, period.code, period.params);
  const tiesAdded = gapsIn(period, firm.ties).map(
    (days): OrganisationRelation => ({
      id: options.newId(),
      organisationId: firm.organisation.id,
      fileId: own.id,
      kind: 'has-accounting-firm',
      ...days,
      origin: 'employer',
      visibleAt,
    }),
  );
  const held = firm.authorizations.filter(({ contactId }) => contactId === null);
  const given: Array<{
    subject: AuthorizedSubject;
    added: readonly Authorization[];
    replaced: readonly MovedAuthorization[];
  }> = [];
  for (const grant of act.subjects) {
    const theirs = held.filter(({ subject }) => subject === grant.subject);
    const one = giveToFirm(grant, firm, theirs, period, state, options);
    if ('code' in one) return refused(null, one.code, one.params);
    given.push({ ...one, subject: grant.subject });
  }
  return planned({
    contactId: null,
    firmId: firm.organisation.id,
    changes: { tiesAdded, authorizationsAdded: given.flatMap(({ added }) => added) },
    moved: given.flatMap(({ replaced }) => replaced),
    notes: [
      ...(tiesAdded.length === 0 ? [note('relation-stands')] : []),
      ...given.flatMap(({ subject, added }) =>
        added.length === 0 ? [note('already-held', { subject })] : [],
      ),
    ],
  });
}

/** The days asked for, from today on; or why there are none. */
function tiedPeriod({ startOn, endOn }: TieFirmAct, { facts, askedOn }: PlanState): Period | LineRefusal {
  if (endOn < startOn) return { code: 'end-before-start', params: { startOn } };
  if (startOn < askedOn) return { code: 'start-too-early', params: { today: askedOn } };
  // What waited for its turn begins when it is applied.
  const from = startOn < facts.today ? facts.today : startOn;
  return endOn < from ? { code: 'end-in-past', params: {} } : { startOn: from, endOn };
}
