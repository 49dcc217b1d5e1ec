import type { Organisation } from '#domain/organisation/organisation.ts';
import type { Standing } from '#domain/relation/contact-relation.ts';

/** An account tied to a contact of an organisation: what one acts as. */
export interface Profile {
  readonly id: string;
  readonly accountId: string;
  readonly organisation: Organisation;
  readonly contactId: string;
  /** The contact's standing in the organisation on the day of the request. */
  readonly standing: Standing;
}
