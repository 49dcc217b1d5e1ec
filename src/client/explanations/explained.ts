import type { SubjectAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';

/** A contact as its explanations name it. */
export interface NamedContact {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** What is explained: a subject in a file, for a contact, or for the organisation itself (`contact` null). */
export interface Explained {
  readonly contact: NamedContact | null;
  readonly file: ClientFile;
  readonly organisation: Organisation;
  readonly access: SubjectAccess;
  /** « État au »: the day it is true of; undefined: today. */
  readonly on?: string | undefined;
}

/** What is asked where only the ids are at hand: the cell of a table or of the matrix. */
export interface AccessQuestion {
  readonly contactId: string;
  readonly fileId: string;
  readonly subject: AuthorizedSubject;
  readonly on?: string | undefined;
}

export function fullName({ firstName, lastName }: NamedContact): string {
  return `${firstName} ${lastName}`;
}
