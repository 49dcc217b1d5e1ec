import type { Act } from './act.ts';
import { FileCover } from './file-cover.ts';
import { findBrokenRule } from './find-broken-rule.ts';
import { note, refused } from './line-plan.ts';
import { newerChange } from './newer-change.ts';
import type { LinePlan, PlanFacts, PlanOptions, RequestPlan } from './plan.ts';
import { planChangeContact } from './plan-change-contact.ts';
import { planChangeEnd } from './plan-change-end.ts';
import { planChangeOrganisation } from './plan-change-organisation.ts';
import { planEnd } from './plan-end.ts';
import { planEndTie } from './plan-end-tie.ts';
import { planFirmSubjects } from './plan-firm-subjects.ts';
import { planGrant } from './plan-grant.ts';
import { planIssueCode } from './plan-issue-code.ts';
import { planManageOrganisation } from './plan-manage-organisation.ts';
import { planRestore } from './plan-restore.ts';
import { planRestoreTie } from './plan-restore-tie.ts';
import { PlanState } from './plan-state.ts';
import { planTieFirm } from './plan-tie-firm.ts';

/**
 * What becomes of a request, line by line, each one seeing what those before it do. The preview shows it and the act applies it
 * (section 9; 002, steps 4 to 7): there is no second opinion.
 */
export function planRequest(acts: readonly Act[], facts: PlanFacts, options: PlanOptions): RequestPlan {
  const state = new PlanState(facts, options.askedOn);
  const cover = new FileCover(state);
  const planned = acts.map((act) => {
    const line = keepRules(act, planLine(act, state, options), state);
    if (line.outcome !== 'applies') return { line, files: [] };
    const files = cover.leave(line, state);
    state.apply(line);
    return { line, files };
  });
  const uncovered = cover.uncovered(state);
  const lines = planned.map(({ line, files }) => {
    const bare = files.filter((fileId) => uncovered.has(fileId)).length;
    if (bare === 0) return line;
    return { ...line, notes: [...line.notes, note('file-uncovered', { count: String(bare) })] };
  });
  return { lines, uncovered: [...uncovered] };
}

function planLine(act: Act, state: PlanState, options: PlanOptions): LinePlan {
  switch (act.kind) {
    case 'grant':
      return planGrant(act, state, options);
    case 'change-contact':
      return planChangeContact(act, state);
    case 'change-end':
      return planChangeEnd(act, state);
    case 'issue-code':
      return planIssueCode(act, state);
    case 'end':
      return planEnd(act, state);
    case 'restore':
      return planRestore(act, state);
    case 'change-organisation':
      return planChangeOrganisation(act, state);
    case 'manage-organisation':
      return planManageOrganisation(act, options);
    case 'tie-firm':
      return planTieFirm(act, state, options);
    case 'firm-subjects':
      return planFirmSubjects(act, state, options);
    case 'end-tie':
      return planEndTie(act, state);
    case 'restore-tie':
      return planRestoreTie(act, state);
  }
}

/**
 * Whatever the plan of a line overlooked, the rules of the model don't: such a line is refused, never half applied. What could once
 * be taken away and can't be given back now met something newer.
 */
function keepRules(act: Act, line: LinePlan, state: PlanState): LinePlan {
  const broken = line.outcome === 'applies' ? findBrokenRule(line, state) : undefined;
  if (!broken) return line;
  const undone = act.kind === 'restore' || act.kind === 'restore-tie';
  const code = undone ? 'newer-change' : 'rule-broken';
  const { recordId } = broken;
  const { contactId } = line;
  const row =
    undone && contactId !== null
      ? (state.relations.find(contactId, recordId) ?? state.delegations.find(contactId, recordId))
      : undefined;
  return refused(contactId, code, { rule: broken.code, recordId, ...(row && newerChange(row)) });
}
