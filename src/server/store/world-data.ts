import type { UserAccount } from '#domain/access/user-account.ts';
import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { OrganisationDetails } from '#domain/organisation/organisation-details.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { OldCredential, RecordAnswers } from './record-store.ts';
import type { SecurityEvent } from './security-event-store.ts';

/** The tie of an account to a contact: the result of a « liaison ». */
export interface ProfileLink {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly contactId: string;
}

/** What an organisation has told of itself. */
export interface KnownDetails {
  readonly organisationId: string;
  readonly details: OrganisationDetails;
}

/** Whole organisations with all they hold, as worlds and tests load them. */
export interface WorldData {
  readonly organisations: readonly Organisation[];
  /** Of some of them; of the others nothing is known. */
  readonly organisationDetails?: readonly KnownDetails[];
  /** Files of persons that associations and locals serve. */
  readonly individuals: readonly ClientFile[];
  readonly organisationRelations: readonly OrganisationRelation[];
  readonly contacts: readonly Contact[];
  readonly contactRelations: readonly ContactRelation[];
  readonly authorizations: readonly Authorization[];
  readonly accounts: readonly UserAccount[];
  readonly profileLinks: readonly ProfileLink[];
  /** What accounts can be linked by, as the body has it on file. */
  readonly oldCredentials?: readonly OldCredential[];
  readonly recordAnswers?: readonly RecordAnswers[];
  /** What the journal of security events told before, the oldest first. */
  readonly securityEvents?: readonly SecurityEvent[];
}
