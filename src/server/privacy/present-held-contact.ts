import type { Information } from '#contract/privacy/information.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { StoreReads } from '#server/store/store.ts';

/** The contact of a profile, with all its relations and authorizations, ended ones included. */
export async function presentHeldContact(
  { id: profileId, organisation, contactId }: Profile,
  store: Pick<StoreReads, 'access' | 'contacts'>,
): Promise<Information['contacts'][number] | undefined> {
  const [record, access] = await Promise.all([
    store.contacts.find(organisation.id, contactId),
    store.access.about(organisation.id, { contactId }),
  ]);
  if (!record || !access) return undefined;
  const { id, firstName, lastName, email, language, phones, address, clientNumber } = record.contact;
  const files = new Map(access.files.map((file) => [file.id, file]));
  return {
    ...{ id, profileId, organisation, firstName, lastName, email, language, clientNumber },
    address: address && {
      lines: [...address.lines],
      city: address.city,
      province: address.province,
      postalCode: address.postalCode,
      country: address.country,
    },
    phones: [...phones],
    relations: record.relations.map(({ relation, target }) => ({
      function: relation.function,
      file: target,
      startOn: relation.startOn,
      endOn: relation.endOn,
    })),
    authorizations: access.authorizations
      .filter((one) => one.contactId === contactId)
      .flatMap(({ subject, right, fileId, startOn, endOn }) => {
        const file = files.get(fileId);
        return file ? [{ subject, right, file, startOn, endOn }] : [];
      }),
  };
}
