import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn, neverBegins, type Period } from '#domain/calendar/period.ts';
import type { Provenance } from './provenance.ts';

/**
 * The kinds of contact relation, shown as « Fonction », in the order of their French names: Dirigeant,
 * Individu autorisé, Membre du personnel, Personne responsable, Représentant. Lists sort by this order.
 */
export const CONTACT_FUNCTIONS = [
  'company-officer',
  'authorized-individual',
  'staff-member',
  'person-responsible',
  'representative',
] as const;

export type ContactFunction = (typeof CONTACT_FUNCTIONS)[number];

/** The tie of a contact to its own organisation, to another one whose file it serves, or to a person's file. */
export interface ContactRelation extends Period, Provenance {
  readonly id: string;
  /** The organisation that knows the contact and manages this relation. */
  readonly organisationId: string;
  readonly contactId: string;
  readonly function: ContactFunction;
  /** The file the relation leads to; equal to `organisationId` for the contact's own organisation. */
  readonly fileId: string;
}

/** Whether the relation ties the contact to the organisation that knows it, not to a client's file. */
export function isOwnRelation(relation: ContactRelation): boolean {
  return relation.fileId === relation.organisationId;
}

/** A contact's standing in its own organisation on a day: what the list shows. */
export interface Standing {
  /** « Actif »: at least one relation to its own organisation is active that day. */
  readonly active: boolean;
  /** « Fonction », in list order: the active functions, or, when none is, those it had or will have. */
  readonly functions: readonly ContactFunction[];
}

/** Works out « Fonction » and « Actif » of one contact from all its relations (002, step 3). */
export function standingOn(relations: readonly ContactRelation[], day: CalendarDay): Standing {
  const shown = shownRelations(relations, day);
  const kinds = new Set(shown.map((relation) => relation.function));
  return {
    active: shown.some((relation) => isActiveOn(relation, day)),
    functions: CONTACT_FUNCTIONS.filter((kind) => kinds.has(kind)),
  };
}

/**
 * The relations to its own organisation that a contact's row stands for: the active ones, or all when none is. One that was taken back
 * before its first day was over never stood for anything.
 */
export function shownRelations(relations: readonly ContactRelation[], day: CalendarDay): ContactRelation[] {
  const own = relations.filter((relation) => isOwnRelation(relation) && !neverBegins(relation));
  const active = own.filter((relation) => isActiveOn(relation, day));
  return active.length > 0 ? active : own;
}
