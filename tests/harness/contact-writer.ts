import { getContact, listContacts, updateContact } from '#contract/contacts/contact.operations.ts';
import { contactPageSchema, contactSchema } from '#contract/contacts/contact.schema.ts';
import { getSession } from '#contract/session/session.operations.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import type { Answer, Caller } from './caller.ts';

/** The person responsible of the accounting firm: may change what its contacts' sheets say. */
export const PERSON_RESPONSIBLE = 'anais.belanger-cote@riviere-ouelle-cpa.example';

/** Somebody who changes contacts of the organisation of his current profile. */
export interface ContactWriter {
  /** The organisation's contacts, in their order. */
  readonly contactIds: readonly string[];
  versionOf(contactId: string): Promise<number>;
  extensionOf(contactId: string): Promise<string | null | undefined>;
  /** Gives the contact one phone, told from all others by its extension. */
  write(change: PhoneChange): Promise<Answer>;
}

export interface PhoneChange {
  readonly contactId: string;
  readonly version: number;
  readonly extension: string;
  readonly key: string;
}

export async function contactWriter(caller: Caller): Promise<ContactWriter> {
  const session = sessionSchema.parse((await caller.call(getSession)).json);
  const profileId = session.currentProfileId ?? '';
  const page = await caller.call(listContacts, { params: { profileId } });
  const contactIds = contactPageSchema.parse(page.json).rows.map(({ id }) => id);

  async function sheetOf(contactId: string) {
    return contactSchema.parse((await caller.call(getContact, { params: { profileId, contactId } })).json);
  }

  return {
    contactIds,
    versionOf: async (contactId) => (await sheetOf(contactId)).version,
    extensionOf: async (contactId) => (await sheetOf(contactId)).phones[0]?.extension,
    write: ({ contactId, version, extension, key }) =>
      caller.call(updateContact, {
        params: { profileId, contactId },
        body: { phones: [{ kind: 'office', number: '+14185550199', extension }] },
        ifMatch: version,
        key,
      }),
  };
}
