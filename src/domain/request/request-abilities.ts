import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { type LineCounts, lastUndoDay } from './request.ts';

/** What whoever looks at a request of his organisation may do with it. */
export const REQUEST_ABILITIES = ['cancel', 'resume', 'correct', 'undo'] as const;

export type RequestAbility = (typeof REQUEST_ABILITIES)[number];

interface Standing {
  readonly counts: LineCounts;
  /** It ended something, and nothing has undone it. */
  readonly undoable: boolean;
  /** The day its last line was settled; null: not yet. */
  readonly appliedOn: CalendarDay | null;
  readonly today: CalendarDay;
}

/** What isn't applied yet can be cancelled, what was refused tried again or corrected, what was removed given back for a while. */
export function requestAbilities({ counts, undoable, appliedOn, today }: Standing): RequestAbility[] {
  const running = counts.pending > 0;
  const refused = !running && counts.refused > 0;
  const recent = appliedOn !== null && today <= lastUndoDay(appliedOn);
  return [
    ...(running || counts.waiting > 0 ? (['cancel'] as const) : []),
    ...(refused ? (['resume', 'correct'] as const) : []),
    ...(undoable && recent ? (['undo'] as const) : []),
  ];
}
