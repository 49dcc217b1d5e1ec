import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn, NO_END, type Period } from '#domain/calendar/period.ts';
import { checkInvariants } from '#domain/invariants/check-invariants.ts';
import { checkResponsibles } from '#domain/invariants/check-responsibles.ts';
import { type ActIn, aFirm, anAct } from '#tests/harness/plan-acts.ts';
import { applied, recordsOf, responsiblesOf, verdictOf } from '#tests/harness/plan-world.ts';
import { type Act, contactOf, type EndChange } from './act.ts';
import { NO_CHANGES } from './line-plan.ts';
import type { LinePlan, PlanFacts } from './plan.ts';
import { planRequest } from './plan-request.ts';

const RUNS = { seed: 20_261_122, numRuns: 150 };

vi.setConfig({ testTimeout: 60_000 });

/** Several requests, each some days after the one before it. */
const aHistory = fc.record({
  firm: aFirm,
  requests: fc.array(fc.record({ acts: fc.array(anAct, { minLength: 1, maxLength: 4 }), wait: fc.nat(20) }), {
    minLength: 1,
    maxLength: 6,
  }),
});

function counter() {
  let count = 0;
  return () => `new-${++count}`;
}

/** Acts name what there is when the request is made. */
function actsIn(facts: PlanFacts, acts: readonly ActIn[]): Act[] {
  return acts.map((act) => act(facts));
}

function later(facts: PlanFacts, wait: number): PlanFacts {
  const today = addDays(facts.today, wait);
  const responsibles = responsiblesOf(facts, facts.contactRelations).filter(({ endOn }) => endOn >= today);
  return { ...facts, today, responsibles };
}

/** Every day from today on on which something begins or has just ended. */
function turningDays(...worlds: PlanFacts[]): CalendarDay[] {
  const { today } = worlds[0] as PlanFacts;
  const periods: Period[] = worlds.flatMap((facts) => [...facts.contactRelations, ...facts.authorizations]);
  const all = periods.flatMap(({ startOn, endOn }) => [
    startOn,
    ...(endOn === NO_END ? [] : [addDays(endOn, 1)]),
  ]);
  return [...new Set([today, ...all])].filter((day) => day >= today);
}

/** Goes through the history request by request. */
function live({ firm, requests }: Parameters<Parameters<typeof aHistory.map>[0]>[0], look: Look) {
  const newId = counter();
  let facts = firm;
  for (const { acts: drawn, wait } of requests) {
    facts = later(facts, wait);
    const acts = actsIn(facts, drawn);
    const plan = planRequest(acts, facts, { newId, accepted: true });
    const after = applied(facts, plan);
    look({ facts, acts, plan, after, newId });
    facts = after;
  }
}

type Look = (step: {
  facts: PlanFacts;
  acts: Act[];
  plan: ReturnType<typeof planRequest>;
  after: PlanFacts;
  newId: () => string;
}) => void;

const rank = { none: 0, read: 1, write: 2 };

function rightOn(facts: PlanFacts, key: string, day: CalendarDay): number {
  const rows = facts.authorizations.filter(
    (row) => `${row.contactId}/${row.fileId}/${row.subject}` === key && isActiveOn(row, day),
  );
  return rows.reduce((most, { right }) => (rank[right] > most ? rank[right] : most), rank.none);
}

/** What grows and what shrinks on some day, found by looking at every day that matters. */
function compared(before: PlanFacts, after: PlanFacts) {
  const delegated = [...before.authorizations, ...after.authorizations].filter(
    (row) => row.contactId !== null,
  );
  const keys = [...new Set(delegated.map((row) => `${row.contactId}/${row.fileId}/${row.subject}`))];
  const days = turningDays(before, after);
  const where = (differs: (was: number, is: number) => boolean) =>
    keys
      .filter((key) => days.some((day) => differs(rightOn(before, key, day), rightOn(after, key, day))))
      .sort();
  return { gained: where((was, is) => is > was), lost: where((was, is) => is < was) };
}

function keysOf(effects: LinePlan['gained']): string[] {
  return effects.map((one) => `${one.contactId}/${one.fileId}/${one.subject}`).sort();
}

test('no request breaks a rule of the model, on any day', () => {
  const verdicts = new Map<string, number>();
  fc.assert(
    fc.property(aHistory, (history) => {
      live(history, ({ plan, after }) => {
        const records = recordsOf(after);
        expect(checkInvariants(records, after.today)).toEqual([]);
        expect(turningDays(after).flatMap((day) => checkResponsibles(records, day))).toEqual([]);
        for (const line of plan.lines) {
          verdicts.set(verdictOf(line), (verdicts.get(verdictOf(line)) ?? 0) + 1);
          if (line.outcome !== 'applies') expect(line.changes).toEqual({ ...NO_CHANGES });
          expect(verdictOf(line)).not.toBe('rule-broken');
        }
      });
    }),
    RUNS,
  );
  // The histories tell something: much is applied, and the refusals that they can meet are met.
  expect(verdicts.get('applies')).toBeGreaterThan(300);
  expect([...verdicts.keys()]).toEqual(
    expect.arrayContaining(['unchanged', 'last-responsible', 'contact-inactive']),
  );
});

test('one line after the other, each with fresh facts, comes to the same as all at once', () => {
  fc.assert(
    fc.property(aHistory, ({ firm, requests }) => {
      const acts = actsIn(
        firm,
        requests.flatMap((request) => request.acts),
      );
      const once = planRequest(acts, firm, { newId: counter(), accepted: true }).lines;
      const newId = counter();
      let facts = firm;
      const each = acts.flatMap((act) => {
        const plan = planRequest([act], facts, { newId, accepted: true });
        facts = applied(facts, plan);
        return plan.lines;
      });
      const told = ({ refusal, changes, gained, lost }: LinePlan) => ({ refusal, changes, gained, lost });
      expect(each.map(told)).toEqual(once.map(told));
    }),
    RUNS,
  );
});

test('a grant or an end asked for again changes nothing', () => {
  fc.assert(
    fc.property(aHistory, (history) => {
      live(history, ({ facts, acts, newId }) => {
        for (const act of acts.filter(({ kind }) => kind !== 'change-end')) {
          const first = planRequest([act], facts, { newId, accepted: true });
          if (first.lines[0]?.outcome !== 'applies') continue;
          const again = planRequest([act], applied(facts, first), { newId, accepted: true }).lines;
          const adds = act.kind === 'grant' && act.person;
          expect(again.map(verdictOf)).toEqual([adds ? 'already-added' : 'unchanged']);
        }
      });
    }),
    RUNS,
  );
});

test('an end undone leaves exactly the records there were', () => {
  const back = ({ id, before, endOn }: EndChange): EndChange => ({ id, before: endOn, endOn: before });
  fc.assert(
    fc.property(aHistory, (history) => {
      live(history, ({ facts, acts, newId }) => {
        for (const act of acts.filter(({ kind }) => kind === 'end')) {
          const plan = planRequest([act], facts, { newId, accepted: true });
          const [line] = plan.lines;
          if (line?.outcome !== 'applies') continue;
          const { relationEnds, authorizationEnds } = line.changes;
          const undo: Act = {
            kind: 'restore',
            contactId: `${contactOf(act)}`,
            relations: relationEnds.map(back),
            authorizations: authorizationEnds.map(back),
          };
          const after = applied(facts, plan);
          const restored = planRequest([undo], after, { newId, accepted: true });
          expect(restored.lines.map(verdictOf)).toEqual(['applies']);
          expect(recordsOf(applied(after, restored))).toEqual(recordsOf(facts));
          expect(keysOf(restored.lines[0]?.gained ?? [])).toEqual(keysOf(line.lost));
        }
      });
    }),
    RUNS,
  );
});

test('what a line says is gained and lost is what grows and shrinks', () => {
  fc.assert(
    fc.property(aHistory, (history) => {
      live(history, ({ facts, acts, newId }) => {
        for (const act of acts) {
          const plan = planRequest([act], facts, { newId, accepted: true });
          const told = plan.lines.map(({ gained, lost }) => ({ gained: keysOf(gained), lost: keysOf(lost) }));
          expect(told).toEqual([compared(facts, applied(facts, plan))]);
        }
      });
    }),
    RUNS,
  );
});

test('a file that somebody covers today and nobody covers afterwards is told', () => {
  fc.assert(
    fc.property(aHistory, (history) => {
      live(history, ({ facts, plan, after }) => {
        const coveredOn = (world: PlanFacts, day: CalendarDay) =>
          world.authorizations
            .filter((row) => row.contactId !== null && row.fileId !== 'firm' && isActiveOn(row, day))
            .map(({ fileId }) => fileId);
        const before = new Set(coveredOn(facts, facts.today));
        const still = new Set(coveredOn(after, facts.today));
        expect(plan.uncovered).toEqual(expect.arrayContaining([...before].filter((id) => !still.has(id))));
        for (const fileId of plan.uncovered) {
          expect(before.has(fileId)).toBe(true);
          expect(turningDays(after).every((day) => coveredOn(after, day).includes(fileId))).toBe(false);
        }
      });
    }),
    RUNS,
  );
});
