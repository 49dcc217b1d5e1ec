import type { UserAccount } from '#domain/access/user-account.ts';
import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';

/** Everything the model holds of one or more organisations, ended records included. */
export interface ModelRecords {
  readonly organisations: readonly Organisation[];
  /** Files of workers and retirees; an organisation is its own file. */
  readonly individuals: readonly ClientFile[];
  readonly organisationRelations: readonly OrganisationRelation[];
  readonly contacts: ReadonlyArray<Pick<Contact, 'id' | 'organisationId'>>;
  readonly contactRelations: readonly ContactRelation[];
  readonly authorizations: readonly Authorization[];
  readonly accounts: ReadonlyArray<Pick<UserAccount, 'id' | 'disabled'>>;
  readonly profileLinks: ReadonlyArray<{
    readonly id: string;
    readonly accountId: string;
    readonly organisationId: string;
    readonly contactId: string;
  }>;
}
