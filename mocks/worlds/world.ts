import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { ClearRecord } from '#server/records/hash-records.ts';
import type { WorldData } from '#server/store/world-data.ts';

export const WORLD_KEYS = ['firm', 'association', 'local', 'new-organisation', 'very-large-firm'] as const;

export type WorldKey = (typeof WORLD_KEYS)[number];

/** What somebody shows when one signs in as him; the client has the words. */
export const PERSONA_KINDS = [
  'person-responsible',
  'company-officer',
  'staff-member',
  'authorized-individual',
  'representative',
  'former-contact',
  'no-profile',
  'agent',
  'disabled-account',
] as const;

export type PersonaKind = (typeof PERSONA_KINDS)[number];

/** An account of a demo world that one may sign in as, with the demo password. */
export interface Persona {
  /** Unique in the world; the kind, after the cast's name for other organisations than the main one. */
  readonly key: string;
  readonly kind: PersonaKind;
  readonly accountId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The organisation he shows; null without any profile. An account with several profiles has more. */
  readonly organisation: Organisation | null;
  readonly contactId: string | null;
  readonly profileId: string | null;
}

/** An invented organisation with everything around it. */
export interface World {
  readonly key: WorldKey;
  /** The organisation that the world is about. */
  readonly organisation: Organisation;
  /** The day around which it's laid out. */
  readonly today: CalendarDay;
  readonly data: WorldData;
  readonly personas: readonly Persona[];
  /** What the body has on file, by which accounts can be linked; a store gets it hashed. */
  readonly records: readonly ClearRecord[];
}
