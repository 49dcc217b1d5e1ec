import type { CalendarDay } from '#domain/calendar/calendar-day.ts';

/** « Gérer une organisation »: what changes an organisation itself, and that the body has to look at. */
export const MATTERS = ['legal-name', 'merger', 'closing', 'reopening'] as const;

export type MatterKind = (typeof MATTERS)[number];

export interface OrganisationMatter {
  readonly matter: MatterKind;
  /** « Date d'effet » */
  readonly effectiveOn: CalendarDay;
  /** The new legal name, or that of the organisation it merges with; null for a closing and a reopening. */
  readonly name: string | null;
  /** The NEQ of the organisation it merges with, when known. */
  readonly neq: string | null;
  /** In the words of who asks. */
  readonly explanation: string;
}

/** Whether the matter can't be told without a name. */
export function namesSomething(matter: MatterKind): boolean {
  return matter === 'legal-name' || matter === 'merger';
}
