import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { EndChange } from '#domain/request/act.ts';
import type { LineChanges } from '#domain/request/plan.ts';
import { StoreRefusal } from '#server/store/store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContactChange, someChanges } from './test-requests.ts';
import {
  aContact,
  aDelegation,
  aGrant,
  aList,
  anAuthorizationList,
  anOrganisation,
  anOrganisationRelation,
  aRelation,
  EMPTY_WORLD,
  TODAY,
} from './test-world.ts';

const YESTERDAY = calendarDay('2026-03-09');
const TOMORROW = calendarDay('2026-03-11');

const endOf = (row: { id: string; endOn: EndChange['before'] }, endOn: EndChange['endOn']): EndChange => ({
  id: row.id,
  before: row.endOn,
  endOn,
});

describe.each(STORES)('what lines change, $name', ({ open }) => {
  let opened: OpenStore;
  const client = anOrganisation({ name: 'Béton Cœur', kind: 'employer' });
  beforeAll(async () => {
    opened = await open();
    await opened.store.load({ ...EMPTY_WORLD, organisations: [client] });
  });
  afterAll(() => opened.close());

  /** A firm with two contacts, of which one has what the firm holds of the client's file. */
  async function aFirm() {
    const firm = anOrganisation();
    const contact = aContact(firm.id, { lastName: 'Côté', email: 'avant@cote.example' });
    const other = aContact(firm.id, { lastName: 'Gagnon' });
    const grant = aGrant(firm.id, { fileId: client.id, subject: 'monthly-report' });
    const own = aRelation(contact, 'staff-member');
    const tie = aRelation(contact, 'authorized-individual', { fileId: client.id });
    const delegation = aDelegation(grant, contact, { startOn: tie.startOn });
    await opened.store.load({
      ...EMPTY_WORLD,
      organisations: [firm],
      organisationRelations: [anOrganisationRelation(firm.id, client.id)],
      contacts: [contact, other],
      contactRelations: [own, tie],
      authorizations: [grant, delegation],
    });
    const apply = (...lines: LineChanges[]) =>
      opened.store.write(({ changes }) => changes.apply(firm.id, lines));
    const names = async (fields: Parameters<typeof aList>[1] = {}) =>
      (await opened.store.contacts.list(aList(firm.id, fields))).entries.map(
        (entry) => entry.contact.lastName,
      );
    const find = (id: string) => opened.store.contacts.find(firm.id, id);
    return { firm, contact, other, grant, own, tie, delegation, apply, names, find };
  }

  it('adds contacts with all they get, found, listed and ordered at once', async () => {
    const { firm, grant, apply, names, find } = await aFirm();
    const fresh = aContact(firm.id, { lastName: 'Éthier', firstName: 'Ludovic', clientNumber: '1234567' });
    const relation = aRelation(fresh, 'representative', { startOn: TODAY, origin: 'request' });
    const tie = aRelation(fresh, 'authorized-individual', { fileId: client.id, startOn: TODAY });
    const delegation = aDelegation(grant, fresh, { startOn: TODAY, right: 'read' });
    await opened.store.write(async (transaction) => {
      await transaction.changes.apply(firm.id, [
        someChanges({ contactAdded: fresh, relationsAdded: [relation] }),
        someChanges({ relationsAdded: [tie], authorizationsAdded: [delegation] }),
      ]);
      const { entries } = await transaction.contacts.list(
        aList(firm.id, { words: ['ethier'], active: true }),
      );
      expect(entries.map((entry) => entry.contact)).toEqual([fresh]);
      expect((await opened.store.contacts.list(aList(firm.id))).total.count).toBe(2);
    });
    expect(await names()).toEqual(['Côté', 'Éthier', 'Gagnon']);
    expect(await names({ functions: ['representative'] })).toEqual(['Éthier']);
    expect((await find(fresh.id))?.relations.map((one) => one.relation)).toEqual([relation, tie]);
    const { entries } = await opened.store.authorizations.list(
      anAuthorizationList(firm.id, { contactIds: [fresh.id] }),
    );
    expect(entries.map(({ authorization }) => authorization)).toEqual([delegation]);
    await apply(aContactChange(fresh, { language: 'en' }));
    expect((await find(fresh.id))?.contact).toEqual({ ...fresh, language: 'en', version: 2 });
  });

  it('renames and reorders contacts, wherever their names stand', async () => {
    const { firm, contact, other, grant, apply, names, find } = await aFirm();
    await apply(someChanges({ authorizationsAdded: [aDelegation(grant, other)] }));
    const holders = async () =>
      (
        await opened.store.authorizations.list(
          anAuthorizationList(firm.id, { holder: 'contact', sort: 'contact' }),
        )
      ).entries.map((entry) => entry.holder?.contact.lastName);
    expect(await holders()).toEqual(['Côté', 'Gagnon']);
    await opened.store.write(async (transaction) => {
      await transaction.changes.apply(firm.id, [
        aContactChange(contact, { lastName: 'Roy', email: 'apres@roy.example' }),
        aContactChange(other, { phones: [] }),
      ]);
      const { entries } = await transaction.contacts.list(aList(firm.id, { words: ['roy'] }));
      expect(entries.map((entry) => entry.contact.id)).toEqual([contact.id]);
    });
    expect(await names()).toEqual(['Gagnon', 'Roy']);
    expect(await names({ words: ['cote'] })).toEqual([]);
    expect(await names({ words: ['anais', 'apres'] })).toEqual(['Roy']);
    expect(await holders()).toEqual(['Gagnon', 'Roy']);
    expect((await find(contact.id))?.contact).toEqual({
      ...contact,
      lastName: 'Roy',
      email: 'apres@roy.example',
      version: 2,
    });
  });

  it('takes lines about the same record one after the other', async () => {
    const { contact, own, apply, find } = await aFirm();
    const fresh = aContact(contact.organisationId);
    const relation = aRelation(fresh, 'staff-member', { startOn: TODAY });
    await apply(
      aContactChange(contact, { language: 'en', email: null }),
      aContactChange({ ...contact, version: 2 }, { email: 'neuf@cote.example' }),
      someChanges({ relationEnds: [endOf(own, TOMORROW)] }),
      someChanges({ relationEnds: [endOf({ ...own, endOn: TOMORROW }, TODAY)] }),
      someChanges({ contactAdded: fresh, relationsAdded: [relation] }),
      aContactChange(fresh, { lastName: 'Roy' }),
      someChanges({ relationEnds: [endOf(relation, TOMORROW)] }),
    );
    const record = await find(contact.id);
    expect(record?.contact).toEqual({
      ...contact,
      language: 'en',
      email: 'neuf@cote.example',
      version: 3,
    });
    expect(record?.relations[0]?.relation).toEqual({ ...own, endOn: TODAY });
    const added = await find(fresh.id);
    expect(added?.contact).toEqual({ ...fresh, lastName: 'Roy', version: 2 });
    expect(added?.relations[0]?.relation).toEqual({ ...relation, endOn: TOMORROW });
  });

  it('ends what makes room for what is added in the same go, and puts ends back', async () => {
    const { own, tie, delegation, contact, grant, apply, find } = await aFirm();
    const next = aRelation(contact, 'staff-member', { startOn: TODAY });
    const wider = aDelegation(grant, contact, { startOn: TODAY });
    await apply(
      someChanges({ relationsAdded: [next], authorizationsAdded: [wider] }),
      someChanges({
        relationEnds: [endOf(own, YESTERDAY), endOf(tie, TODAY)],
        authorizationEnds: [endOf(delegation, YESTERDAY)],
      }),
    );
    const ends = async () => (await find(contact.id))?.relations.map(({ relation }) => relation.endOn);
    expect(await ends()).toEqual([YESTERDAY, NO_END, TODAY]);
    await apply(
      someChanges({
        relationEnds: [endOf({ ...tie, endOn: TODAY }, NO_END), endOf(next, YESTERDAY)],
        authorizationEnds: [endOf(wider, YESTERDAY)],
      }),
      someChanges({
        relationEnds: [endOf({ ...own, endOn: YESTERDAY }, NO_END)],
        authorizationEnds: [endOf({ ...delegation, endOn: YESTERDAY }, NO_END)],
      }),
    );
    expect(await ends()).toEqual([NO_END, YESTERDAY, NO_END]);
  });

  it('keeps periods that never begin, which are never active and never in the way', async () => {
    const { firm, contact, other, grant, own, delegation, apply, names } = await aFirm();
    const start = calendarDay('2026-04-01');
    const eve = calendarDay('2026-03-31');
    const never = aRelation(other, 'staff-member', { startOn: start, endOn: eve });
    const nothing = aDelegation(grant, other, { startOn: start, endOn: eve, right: 'write' });
    await apply(someChanges({ relationsAdded: [never], authorizationsAdded: [nothing] }));
    for (const day of [eve, start]) expect(await names({ day, active: true })).toEqual(['Côté']);
    // Over the very same days, and on the edges.
    await apply(
      someChanges({
        relationsAdded: [
          aRelation(other, 'staff-member', { startOn: start, endOn: eve }),
          aRelation(other, 'staff-member', { startOn: TODAY }),
        ],
        authorizationsAdded: [
          aDelegation(grant, other, { startOn: start, endOn: eve }),
          aDelegation(grant, other, { startOn: TODAY }),
        ],
      }),
    );
    expect(await names({ day: start, active: true })).toEqual(['Côté', 'Gagnon']);
    // Taken back from before its first day on: it needs no ground either.
    const before = calendarDay('2019-12-31');
    await apply(
      someChanges({ relationEnds: [endOf(own, calendarDay('2023-12-31'))] }),
      someChanges({
        authorizationsAdded: [
          aDelegation(grant, contact, { subject: 'profile', startOn: grant.startOn, endOn: before }),
        ],
        authorizationEnds: [endOf(delegation, calendarDay('2023-12-31'))],
      }),
    );
    const list = (active: boolean) =>
      opened.store.authorizations.list(
        anAuthorizationList(firm.id, { contactIds: [contact.id], active, day: delegation.startOn }),
      );
    expect((await list(true)).total.count).toBe(0);
    expect((await list(false)).total.count).toBe(2);
  });

  it.each<
    [
      string,
      (
        world: Awaited<ReturnType<typeof aFirm>>,
      ) => Partial<LineChanges> | ReadonlyArray<Partial<LineChanges>>,
    ]
  >([
    ['a version that has gone', ({ contact }) => aContactChange({ ...contact, version: 2 }, { email: null })],
    [
      'an unknown contact',
      ({ contact }) => aContactChange({ ...contact, id: randomUUID() }, { email: null }),
    ],
    ['a contact without name', ({ contact }) => aContactChange(contact, { lastName: '' })],
    ['a contact twice', ({ contact }) => ({ contactAdded: contact })],
    ['a contact of another organisation', () => ({ contactAdded: aContact(client.id) })],
    [
      'a contact twice in one go',
      ({ firm }) => {
        const contactAdded = aContact(firm.id);
        return [{ contactAdded }, { contactAdded }];
      },
    ],
    [
      'an end that moved meanwhile',
      ({ own }) => ({ relationEnds: [{ ...endOf(own, TODAY), before: TODAY }] }),
    ],
    [
      'an end that moved on an earlier line',
      ({ own }) => [{ relationEnds: [endOf(own, TODAY)] }, { relationEnds: [endOf(own, TOMORROW)] }],
    ],
    ['an unknown relation', ({ own }) => ({ relationEnds: [endOf({ ...own, id: randomUUID() }, TODAY)] })],
    [
      'an end long before the start',
      ({ own }) => ({ relationEnds: [endOf(own, calendarDay('2023-12-30'))] }),
    ],
    ['the same relation twice', ({ contact }) => ({ relationsAdded: [aRelation(contact, 'staff-member')] })],
    [
      'a relation of nobody',
      ({ firm }) => ({ relationsAdded: [aRelation(aContact(firm.id), 'staff-member')] }),
    ],
    [
      'more than the organisation holds',
      ({ other, grant }) => ({ authorizationsAdded: [aDelegation(grant, other, { subject: 'profile' })] }),
    ],
    [
      'an end that leaves a contact with more',
      ({ grant }) => ({ authorizationEnds: [endOf(grant, YESTERDAY)] }),
    ],
    [
      'an end put back over what took its place',
      ({ contact, own }) => [
        {
          relationEnds: [endOf(own, YESTERDAY)],
          relationsAdded: [aRelation(contact, 'staff-member', { startOn: TODAY })],
        },
        { relationEnds: [endOf({ ...own, endOn: YESTERDAY }, NO_END)] },
      ],
    ],
  ])('refuses %s, and keeps nothing', async (_, linesOf) => {
    const world = await aFirm();
    const lines = [linesOf(world)].flat();
    const good = someChanges({ relationsAdded: [aRelation(world.other, 'representative')] });
    await expect(world.apply(good, ...lines.map(someChanges))).rejects.toBeInstanceOf(StoreRefusal);
    expect((await world.find(world.other.id))?.relations).toEqual([]);
    expect((await world.find(world.contact.id))?.contact).toEqual(world.contact);
  });
});
