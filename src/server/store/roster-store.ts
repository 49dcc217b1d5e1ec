import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Standing } from '#domain/relation/contact-relation.ts';

export interface RosterRequest {
  readonly organisationId: string;
  readonly day: CalendarDay;
  /** Only the files that this contact serves, who serves them, and those services. */
  readonly around?: string;
  /** At most so many of each; one more is enough to know that there are more. */
  readonly limits: { readonly contacts: number; readonly files: number; readonly services: number };
}

/** Everybody an organisation knows, and who serves which client: what a list from outside is held against. */
export interface RosterRecords {
  /** Every contact, active or not, by name. */
  readonly contacts: ReadonlyArray<{
    readonly contact: Contact;
    readonly standing: Standing;
    readonly linked: boolean;
  }>;
  /** Clients' files whose relation to the organisation is active that day, by name. */
  readonly files: readonly ClientFile[];
  /** Relations of contacts to clients' files that are active that day, by id. */
  readonly services: ReadonlyArray<{
    readonly relationId: string;
    readonly contactId: string;
    readonly fileId: string;
  }>;
}

export interface RosterReads {
  read(request: RosterRequest): Promise<RosterRecords>;
}
