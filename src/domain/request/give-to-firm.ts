import type { Authorization } from '#domain/authorization/authorization.ts';
import { isHeldBy } from '#domain/authorization/subject-catalogue.ts';
import type { Period } from '#domain/calendar/period.ts';
import { intersection } from '#domain/calendar/period-set.ts';
import type { SubjectGrant } from './act.ts';
import type { MovedAuthorization } from './line-plan.ts';
import { daysToPass, writes } from './pass-subject.ts';
import type { FirmFacts, LineRefusal, PlanOptions } from './plan.ts';
import type { PlanState } from './plan-state.ts';

interface Given {
  readonly added: readonly Authorization[];
  /** What ends because another right takes its place. */
  readonly replaced: readonly MovedAuthorization[];
}

/**
 * What an employer grants a firm of one subject in its own file (section 2): never more than it holds there itself, on any day.
 * `theirs`: what the firm holds of it so far.
 */
export function giveToFirm(
  { subject, right }: SubjectGrant,
  firm: FirmFacts,
  theirs: readonly Authorization[],
  period: Period,
  state: PlanState,
  { newId }: Pick<PlanOptions, 'newId'>,
): Given | LineRefusal {
  const { organisation: own, visibleAt } = state.facts;
  const ours = state.holdings(own.id).filter((row) => row.subject === subject && intersection(row, period));
  const beyond = ours.length === 0 || (right === 'write' && !ours.some(writes));
  if (beyond || !isHeldBy(subject, firm.organisation.kind, false)) {
    return { code: 'subject-beyond-ours', params: { subject } };
  }
  const { write, read, replaced } = daysToPass(right, ours, theirs, period);
  const make = (days: readonly Period[], given: Authorization['right']) =>
    days.map(
      ({ startOn, endOn }): Authorization => ({
        id: newId(),
        organisationId: firm.organisation.id,
        fileId: own.id,
        contactId: null,
        subject,
        right: given,
        startOn,
        endOn,
        origin: 'employer',
        visibleAt,
      }),
    );
  return { added: [...make(write, 'write'), ...make(read, 'read')], replaced };
}
