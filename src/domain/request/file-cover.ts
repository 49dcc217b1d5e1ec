import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn, NO_END } from '#domain/calendar/period.ts';
import { groupBy } from '#domain/invariants/group-by.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** Which clients' files the lines of a request leave without anybody who can do something in them. */
export class FileCover {
  readonly #others: ReadonlySet<string>;
  readonly #covered: ReadonlySet<string>;
  /** By file, the first day after each end. */
  readonly #left = new Map<string, Set<CalendarDay>>();

  /** Made before the first line: a file that nobody covers today isn't left by the request. */
  constructor({ facts, delegations }: PlanState) {
    const own = facts.organisation.id;
    const active = [...delegations.all()].filter((row) => row.fileId !== own && isActiveOn(row, facts.today));
    this.#others = new Set(facts.cover);
    this.#covered = new Set(active.map(({ fileId }) => fileId));
  }

  /** Takes note of what a line ends, before it is applied, and gives the files concerned. */
  leave({ contactId, changes }: LinePlan, { delegations }: PlanState): string[] {
    if (contactId === null) return [];
    const files = changes.authorizationEnds.flatMap(({ id, before, endOn }) => {
      const fileId = delegations.find(contactId, id)?.fileId;
      if (fileId === undefined || endOn >= before || endOn === NO_END) return [];
      if (this.#others.has(fileId) || !this.#covered.has(fileId)) return [];
      const days = this.#left.get(fileId) ?? new Set();
      this.#left.set(fileId, days.add(addDays(endOn, 1)));
      return [fileId];
    });
    return [...new Set(files)];
  }

  /** Those that nobody covers on one of these days, once every line is applied. */
  uncovered({ delegations }: PlanState): ReadonlySet<string> {
    const rows = [...delegations.all()].filter(({ fileId }) => this.#left.has(fileId));
    const byFile = groupBy(rows, ({ fileId }) => fileId);
    const bare = [...this.#left].filter(([fileId, days]) =>
      [...days].some((day) => !byFile.get(fileId)?.some((row) => isActiveOn(row, day))),
    );
    return new Set(bare.map(([fileId]) => fileId));
  }
}
