import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { MatrixFacts } from '#domain/matrix/matrix.ts';
import type { ContactFunction, Standing } from '#domain/relation/contact-relation.ts';

export interface MatrixRequest {
  readonly organisationId: string;
  readonly day: CalendarDay;
  readonly now: Date;
  /** Words already folded; each must be found in the contact's search text. */
  readonly words: readonly string[];
  readonly functions: readonly ContactFunction[];
  /** Only delegations of these; empty: all. */
  readonly subjects: readonly AuthorizedSubject[];
  /** At most so many of each are read; one more is enough to know that it isn't complete. */
  readonly limits: { readonly contacts: number; readonly files: number; readonly cells: number };
}

export interface MatrixRecords {
  /** Contacts active in the organisation that day, by name. */
  readonly contacts: ReadonlyArray<{ readonly contact: Contact; readonly standing: Standing }>;
  /** Clients' files whose relation to the organisation is active that day, by name. */
  readonly files: readonly ClientFile[];
  /** What is known of pairs with an active relation or delegation; pairs of contacts or files left out may occur. */
  readonly pairs: ReadonlyArray<{ readonly contactId: string; readonly fileId: string } & MatrixFacts>;
}

export interface MatrixReads {
  read(request: MatrixRequest): Promise<MatrixRecords>;
}
