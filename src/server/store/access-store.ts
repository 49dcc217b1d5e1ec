import type { Authorization } from '#domain/authorization/authorization.ts';
import type { AccountState } from '#domain/authorization/explain-access.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';

/** Whom or what the sheets are about: a contact, a file, or the two together. */
export interface AccessSubject {
  readonly contactId?: string;
  readonly fileId?: string;
}

/** Records of each kind that a sheet reads at the most; a sheet that needs more says so and links to the tables. */
export const ACCESS_RECORD_CAP = 2_000;

/** Contacts or files that one sheet shows at the most. */
export const ACCESS_SCOPE_CAP = 500;

/** Everything the organisation's model holds about them, ended records included. */
export interface AccessRecords {
  /** The contact asked for, or those with a relation or an authorization in the file; by name in French order, then id. */
  readonly contacts: ReadonlyArray<{ readonly contact: Contact; readonly account: AccountState }>;
  /** The file asked for, or those of the contact's relations and authorizations; by name in French order, then id. */
  readonly files: readonly ClientFile[];
  /** Of those contacts: to their own organisation and to those files. */
  readonly contactRelations: readonly ContactRelation[];
  /** By which the organisation serves those files. */
  readonly organisationRelations: readonly OrganisationRelation[];
  /** The organisation's own in those files, and those of those contacts there. */
  readonly authorizations: readonly Authorization[];
  /** Whether nothing was left out by the cap. */
  readonly complete: boolean;
}

/** What a client knows of the organisation that serves it: never its contacts, nor anything of other clients. */
export interface ServingRecords {
  readonly organisation: Organisation;
  /** By which it serves, or served, the client's file. */
  readonly organisationRelations: readonly OrganisationRelation[];
  /** What it holds itself in that file. */
  readonly authorizations: readonly Authorization[];
}

export interface AccessReads {
  /** `undefined`: no such contact in the organisation, or a file that it has nothing to do with. */
  about(organisationId: string, subject: AccessSubject): Promise<AccessRecords | undefined>;
  /** `undefined`: no organisation of that id has ever served the file. */
  serving(fileId: string, organisationId: string): Promise<ServingRecords | undefined>;
}
