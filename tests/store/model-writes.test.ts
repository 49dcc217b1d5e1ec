import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { type StoreReads, StoreRefusal, type StoreTransaction } from '#server/store/store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import {
  aContact,
  aDelegation,
  aGrant,
  aList,
  anAuthorizationList,
  anOrganisation,
  anOrganisationRelation,
  anOrganisationRelationList,
  aRelation,
  EMPTY_WORLD,
  NOW,
  TODAY,
} from './test-world.ts';

const YESTERDAY = calendarDay('2026-03-09');

describe.each(STORES)('changes of relations and authorizations, $name', ({ open }) => {
  let opened: OpenStore;
  const client = anOrganisation({ name: 'Béton Cœur', kind: 'employer' });
  const account = {
    id: randomUUID(),
    email: `${randomUUID()}@roy.example`,
    firstName: 'Ève',
    lastName: 'Roy',
    language: 'fr' as const,
    disabled: false,
    agent: false,
  };
  beforeAll(async () => {
    opened = await open();
    await opened.store.load({ ...EMPTY_WORLD, organisations: [client], accounts: [account] });
  });
  afterAll(() => opened.close());

  /** A firm of its own, with one contact and a grant in the client's file. */
  async function aFirm() {
    const firm = anOrganisation();
    const contact = aContact(firm.id);
    const grant = aGrant(firm.id, { fileId: client.id, subject: 'monthly-report' });
    const data = { ...EMPTY_WORLD, organisations: [firm], contacts: [contact], authorizations: [grant] };
    await opened.store.load(data);
    return { firm, contact, grant };
  }

  const write = <T>(work: (transaction: StoreTransaction) => Promise<T>) => opened.store.write(work);

  it('show at once inside, and to all once kept', async () => {
    const { firm, contact, grant } = await aFirm();
    const delegation = aDelegation(grant, contact);
    const tie = anOrganisationRelation(firm.id, client.id);
    const relation = aRelation(contact, 'staff-member');
    const seen = async ({
      contacts,
      authorizations,
      organisationRelations,
    }: Pick<StoreReads, 'contacts' | 'authorizations' | 'organisationRelations'>) => [
      (await contacts.list(aList(firm.id, { active: true }))).total.count,
      (await contacts.find(firm.id, contact.id))?.relations.length,
      (await authorizations.list(anAuthorizationList(firm.id))).total.count,
      (await organisationRelations.list(anOrganisationRelationList(client.id, { words: ['beton'] }))).total
        .count,
    ];
    const before = await seen(opened.store);
    const inside = await write(async (transaction) => {
      await transaction.relations.add([relation]);
      await transaction.authorizations.add([delegation]);
      await transaction.organisationRelations.add([tie]);
      return seen(transaction);
    });
    expect(before).toEqual([0, 0, 1, 0]);
    expect(inside).toEqual([1, 1, 2, 1]);
    expect(await seen(opened.store)).toEqual(inside);
    const ended = await write(async (transaction) => [
      await transaction.relations.end(firm.id, [relation.id, randomUUID()], YESTERDAY),
      await transaction.relations.end(firm.id, [relation.id], YESTERDAY),
      await transaction.relations.end(client.id, [relation.id], calendarDay('2025-01-01')),
      await transaction.authorizations.end(firm.id, [delegation.id, grant.id], TODAY),
      await transaction.organisationRelations.end(firm.id, [tie.id], calendarDay('2019-01-01')),
    ]);
    expect(ended).toEqual([1, 0, 0, 2, 0]);
    expect((await opened.store.authorizations.find(firm.id, delegation.id, TODAY))?.authorization.endOn).toBe(
      TODAY,
    );
    const { entries } = await opened.store.contacts.list(aList(firm.id));
    expect(entries[0]).toMatchObject({ standing: { active: false }, endOn: YESTERDAY, origin: 'converted' });
  });

  it('are forgotten together when one is refused', async () => {
    const { firm, contact, grant } = await aFirm();
    const attempt = write(async ({ relations, authorizations }) => {
      await relations.add([aRelation(contact, 'representative')]);
      await authorizations.add([aDelegation(grant, contact, { subject: 'profile' })]);
    });
    await expect(attempt).rejects.toBeInstanceOf(StoreRefusal);
    expect((await opened.store.contacts.find(firm.id, contact.id))?.relations).toEqual([]);
  });

  it('never leave a contact with more than the organisation holds', async () => {
    const { firm, contact, grant } = await aFirm();
    const delegation = aDelegation(grant, contact);
    await write(({ authorizations }) => authorizations.add([delegation]));
    const endGrant = write(({ authorizations }) => authorizations.end(firm.id, [grant.id], TODAY));
    await expect(endGrant).rejects.toBeInstanceOf(StoreRefusal);
    await write(({ authorizations }) => authorizations.end(firm.id, [delegation.id], YESTERDAY));
    expect(await write(({ authorizations }) => authorizations.end(firm.id, [grant.id], TODAY))).toBe(1);
    // What follows the grant without a gap covers a delegation over both.
    const next = aGrant(firm.id, {
      ...grant,
      id: randomUUID(),
      startOn: calendarDay('2026-03-11'),
      right: 'read',
    });
    const over = aDelegation(grant, contact, {
      startOn: TODAY,
      endOn: calendarDay('2026-03-12'),
      right: 'read',
    });
    await write(({ authorizations }) => authorizations.add([over, next]));
    const more = write(({ authorizations }) =>
      authorizations.add([
        aDelegation(next, contact, { startOn: calendarDay('2026-03-13'), right: 'write' }),
      ]),
    );
    await expect(more).rejects.toBeInstanceOf(StoreRefusal);
  });

  it('leave a history, the newest first', async () => {
    const { firm, contact } = await aFirm();
    const line = (action: string, subjectId: string) => ({
      organisationId: firm.id,
      at: NOW,
      accountId: account.id,
      profileId: randomUUID(),
      action,
      subjectType: 'contact' as const,
      subjectId,
      before: {},
      after: { email: 'é' },
      traceId: 'trace',
      requestId: null,
    });
    const lines = [line('one', contact.id), line('two', randomUUID()), line('three', contact.id)];
    await write(({ journal }) => journal.append(lines));
    const { history } = opened.store;
    const all = await history.list({ organisationId: firm.id, limit: 10 });
    expect(all).toEqual(
      lines
        .map((one, at) => ({
          ...one,
          sequence: at + 1,
          requestNumber: null,
          account: { firstName: 'Ève', lastName: 'Roy' },
        }))
        .toReversed(),
    );
    const about = {
      organisationId: firm.id,
      subjectType: 'contact' as const,
      subjectId: contact.id,
      limit: 1,
    };
    expect((await history.list(about)).map((one) => one.action)).toEqual(['three']);
    expect((await history.list({ ...about, before: 3 })).map((one) => one.action)).toEqual(['one']);
    expect(await history.list({ organisationId: client.id, limit: 5 })).toEqual([]);
  });
});
