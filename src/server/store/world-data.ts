import type { UserAccount } from '#domain/access/user-account.ts';
import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';

/** The tie of an account to a contact: the result of a « liaison ». */
export interface ProfileLink {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly contactId: string;
}

/** Whole organisations with all they hold, as worlds and tests load them. */
export interface WorldData {
  readonly organisations: readonly Organisation[];
  /** Files of persons that associations and locals serve. */
  readonly individuals: readonly ClientFile[];
  readonly organisationRelations: readonly OrganisationRelation[];
  readonly contacts: readonly Contact[];
  readonly contactRelations: readonly ContactRelation[];
  readonly authorizations: readonly Authorization[];
  readonly accounts: readonly UserAccount[];
  readonly profileLinks: readonly ProfileLink[];
}
