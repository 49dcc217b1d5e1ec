import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostalAddress } from '#domain/contact/postal-address.ts';
import {
  NO_DETAILS,
  type OrganisationChanges,
  type OrganisationDetails,
} from '#domain/organisation/organisation-details.ts';
import { StoreRefusal } from '#server/store/store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContactChange, someChanges } from './test-requests.ts';
import { aContact, anOrganisation, EMPTY_WORLD, NOW, TODAY } from './test-world.ts';

const ADDRESS: PostalAddress = {
  lines: ['1250, rue du Quai-aux-Merles', 'Bureau 300'],
  city: 'Québec',
  province: 'QC',
  postalCode: 'G1R 4S9',
  country: 'CA',
};
const ABROAD: PostalAddress = {
  lines: ['3, rue de l’Écluse'],
  city: 'Lyon',
  province: null,
  postalCode: '69001',
  country: 'FR',
};
const TOLD: OrganisationDetails = {
  neq: '1160002144',
  email: 'info@cabinet.example',
  website: 'https://cabinet.example',
  phones: [{ kind: 'office', number: '+14185550120', extension: '4' }],
  headOffice: ADDRESS,
  mailing: null,
  version: 3,
};

describe.each(STORES)('addresses and details, $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  async function aFirm(details?: OrganisationDetails) {
    const firm = anOrganisation();
    const contact = aContact(firm.id, { address: ADDRESS });
    const organisationDetails = details ? [{ organisationId: firm.id, details }] : [];
    await opened.store.load({
      ...EMPTY_WORLD,
      organisations: [firm],
      organisationDetails,
      contacts: [contact],
    });
    const read = () => opened.store.organisations.details(firm.id);
    const change = (version: number, changes: OrganisationChanges) =>
      someChanges({ organisationChanged: { version, changes, before: {} } });
    const apply = (...lines: ReturnType<typeof change>[]) =>
      opened.store.write(({ changes }) => changes.apply(firm.id, lines));
    return { firm, contact, read, change, apply };
  }

  it('are told as they were loaded, and nothing of who has told nothing', async () => {
    expect(await (await aFirm(TOLD)).read()).toEqual(TOLD);
    expect(await (await aFirm()).read()).toEqual(NO_DETAILS);
  });

  it.each([
    ['of who has told nothing', undefined, NO_DETAILS],
    ['of who has told something', TOLD, TOLD],
  ])('change field by field, one version a line, %s', async (_, known, before) => {
    const { read, change, apply, firm } = await aFirm(known);
    const { version } = before;
    await apply(
      change(version, { mailing: ABROAD, website: null }),
      change(version + 1, { email: 'bonjour@cabinet.example' }),
    );
    const after = {
      ...before,
      mailing: ABROAD,
      website: null,
      email: 'bonjour@cabinet.example',
      version: version + 2,
    };
    expect(await read()).toEqual(after);
    const at = { today: TODAY, now: NOW.toISOString(), visibleAt: null };
    expect((await opened.store.requests.factsFor(firm.id, [], at)).details).toEqual(after);
    await apply(change(version + 2, { mailing: null }));
    expect(await read()).toEqual({ ...after, mailing: null, version: version + 3 });
  });

  it.each([
    ['an older version', [2]],
    ['a later one', [4]],
    ['twice the same', [3, 3]],
  ])('refuse a change of %s, and keep nothing', async (_, versions) => {
    const { read, change, apply } = await aFirm(TOLD);
    const lines = versions.map((version) => change(version, { email: null }));
    await expect(apply(...lines)).rejects.toBeInstanceOf(StoreRefusal);
    expect(await read()).toEqual(TOLD);
  });

  it('of a contact are kept, changed and taken away', async () => {
    const { firm, contact } = await aFirm();
    const find = async () => (await opened.store.contacts.find(firm.id, contact.id))?.contact;
    expect(await find()).toEqual(contact);
    const write = (address: PostalAddress | null, version: number) =>
      opened.store.write(({ changes }) =>
        changes.apply(firm.id, [aContactChange({ ...contact, version }, { address })]),
      );
    await write(ABROAD, 1);
    expect(await find()).toEqual({ ...contact, address: ABROAD, version: 2 });
    await write(null, 2);
    expect(await find()).toEqual({ ...contact, address: null, version: 3 });
    await opened.store.write(({ contacts }) => contacts.update(firm.id, contact.id, 3, { address: ADDRESS }));
    expect(await find()).toEqual({ ...contact, version: 4 });
  });
});
