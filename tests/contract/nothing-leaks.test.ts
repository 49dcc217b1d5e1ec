import { beforeAll, describe, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { Operation } from '#contract/operation.ts';
import type { Answer, Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import {
  DELEGATED_CLIENT,
  ENDED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
  recordsOf,
} from '#tests/harness/test-world.ts';
import { NOWHERE } from './call-at.ts';
import { leaksIn } from './leaks-in.ts';

const anais = memberOf(FIRM, 'anais');
const florence = memberOf(DELEGATED_CLIENT, 'florence');
const jerome = memberOf(FIRM, 'jerome');
const huong = memberOf(FIRM, 'huong');

const lists = {
  contacts: [api.listContacts, api.exportContacts, 'contact'],
  authorizations: [api.listAuthorizations, api.exportAuthorizations, 'file'],
  relations: [api.listOrganisationRelations, api.exportOrganisationRelations, 'client'],
} as const;

type ListName = keyof typeof lists;
const LIST_NAMES = Object.keys(lists) as ListName[];

/** Records of the employer's own, and of one that the firm knows nothing of. */
const strangers = [
  memberOf(DELEGATED_CLIENT, 'gaetan'),
  memberOf(FOREIGN_ORGANISATION, 'manager'),
  memberOf(ENDED_CLIENT, 'manager'),
];
const strangeAuthorizations = [DELEGATED_CLIENT, ENDED_CLIENT, FOREIGN_ORGANISATION].map(
  (organisation) => recordsOf('authorizations', organisation)[0]?.id ?? '',
);

const EMPTY = { rows: [], start: 0, total: { count: 0, exact: true }, next: null, previous: null };

/** The same bytes but for the trace id. */
function saidIn({ status, json }: Answer): unknown {
  return [status, { ...(json as object), traceId: '' }];
}

onEachStore('nothing of other organisations', {}, (service) => {
  let firm: Caller;
  let employer: Caller;
  beforeAll(async () => {
    firm = await service().signIn(anais.email);
    employer = await service().signIn(florence.email);
  });

  const params = { profileId: anais.profileId };
  const ask = (operation: Operation, query: Record<string, string> = {}, more: Record<string, string> = {}) =>
    firm.call(operation, { params: { ...params, ...more }, query });

  async function fileOf(name: ListName, query: object, ids?: readonly string[]): Promise<string[]> {
    const [, operation, column] = lists[name];
    const rows = ids ? { kind: 'ids', ids } : { kind: 'all', except: [] };
    const rawBody = JSON.stringify({ format: 'csv', language: 'fr', columns: [column], rows, query });
    const { status, text } = await firm.call<Operation>(operation, { params, rawBody });
    expect(status).toBe(200);
    return text.trimEnd().split('\r\n').slice(1);
  }

  describe.each(LIST_NAMES)('is in the list of %s', (name) => {
    const [list] = lists[name];

    test.each([
      'grand-heron', // an organisation
      'l’heureux', // its manager
      'gedeon.l-heureux@grand-heron.example',
      'florence arsenault', // a client's
      'gaetan',
      'marcoux',
      strangers[0]?.contactId ?? '',
      FOREIGN_ORGANISATION.id,
    ])('found by a search for %s, nor counted, nor exported', async (search) => {
      const answer = await ask(list, { search });
      expect([answer.status, answer.json]).toEqual([200, EMPTY]);
      expect(await fileOf(name, { search })).toEqual([]);
    });

    test('named by ids in an export', async () => {
      const ids = [...strangers.map(({ contactId }) => contactId), ...strangeAuthorizations, NOWHERE];
      expect(await fileOf(name, {}, ids)).toEqual([]);
    });

    test('on any page of it, whoever reads and on whatever day', async () => {
      for (const [caller, who] of [
        [firm, anais],
        [employer, florence],
      ] as const) {
        for (const query of [{}, { on: '2022-06-01' }, { on: '2030-01-01' }, { active: 'false' }]) {
          const call = { params: { profileId: who.profileId }, query: { ...query, limit: '100' } };
          const { status, text, json } = await caller.call<Operation>(list, call);
          expect([status, leaksIn(text, who)]).toEqual([200, []]);
          const { rows, total } = json as { rows: unknown[]; total: { count: number } };
          expect(Math.min(total.count, 100)).toBe(rows.length);
        }
      }
    });

    test('reached by a cursor of another organisation', async () => {
      const { json } = await ask(list, { limit: '1' });
      const { next } = json as { next: string };
      const call = { params: { profileId: florence.profileId }, query: { cursor: next, limit: '100' } };
      const { status, text } = await employer.call<Operation>(list, call);
      expect([status, leaksIn(text, florence)]).toEqual([200, []]);
    });
  });

  test('is found by the contact or the file of a filter: like ids that nothing has', async () => {
    const unknown = await ask(api.listAuthorizations, { contact: NOWHERE });
    expect(unknown.json).toEqual(EMPTY);
    for (const query of [
      ...strangers.map(({ contactId }) => ({ contact: contactId })),
      { contact: strangers.map(({ contactId }) => contactId).join() },
      { file: FOREIGN_ORGANISATION.id },
      { file: NOWHERE },
    ]) {
      expect(saidIn(await ask(api.listAuthorizations, query))).toEqual(saidIn(unknown));
      expect(await fileOf('authorizations', query)).toEqual([]);
    }
  });

  test('is in the journal of links: by the contact of a filter, nor on from an event of theirs', async () => {
    const { store, clock } = service();
    const told = (organisationId: string, contactId: string) => ({
      at: clock.now(),
      kind: 'code-issued' as const,
      method: 'linking-code' as const,
      accountId: null,
      traceId: 'before',
      organisationId,
      contactId,
    });
    const events = strangers.map((one) => told(one.contact.organisationId, one.contactId));
    await store.write(({ securityEvents }) =>
      securityEvents.append([told(FIRM.id, huong.contactId), ...events]),
    );
    const none = await ask(api.listLinkEvents, { contact: NOWHERE });
    expect([none.status, none.json]).toEqual([200, { events: [], before: null }]);
    for (const { contactId, contact } of strangers) {
      expect(saidIn(await ask(api.listLinkEvents, { contact: contactId }))).toEqual(saidIn(none));
      const window = { before: undefined, contactId, limit: 1 };
      const [theirs] = await store.securityEvents.ofContacts(contact.organisationId, window);
      expect(theirs?.contact.id).toBe(contactId);
      expect(saidIn(await ask(api.listLinkEvents, { before: theirs?.id ?? '' }))).toEqual(saidIn(none));
    }
    const own = await ask(api.listLinkEvents, { contact: huong.contactId });
    expect(own.json).toMatchObject({ events: [{ kind: 'code-issued', contact: { id: huong.contactId } }] });
    const all = await ask(api.listLinkEvents);
    expect([all.status, leaksIn(all.text, anais)]).toEqual([200, []]);
    const member = await service().signIn(huong.email);
    for (const contact of [huong.contactId, strangers[0]?.contactId ?? '', NOWHERE]) {
      const call = { params: { profileId: huong.profileId }, query: { contact } };
      expect((await member.call<Operation>(api.listLinkEvents, call)).status).toBe(403);
    }
  });

  test('is in the matrix, for whatever words', async () => {
    for (const search of ['', 'gaetan', 'grand-heron']) {
      for (const [caller, who] of [
        [firm, anais],
        [employer, florence],
      ] as const) {
        const call = { params: { profileId: who.profileId }, query: { search } };
        const { status, text } = await caller.call(api.getMatrix, call);
        expect([status, leaksIn(text, who)]).toEqual([200, []]);
      }
    }
    const { json } = await ask(api.getMatrix, { search: 'gaetan' });
    expect(json).toMatchObject({ contacts: [], cells: [] });
  });

  test('can be told from what does not exist', async () => {
    const own = { contact: anais.contactId, file: FIRM.id, subject: 'profile' };
    const absent: Record<string, Answer> = {
      file: await ask(api.getClientFile, {}, { fileId: NOWHERE }),
      authorization: await ask(api.getAuthorization, {}, { authorizationId: NOWHERE }),
      access: await ask(api.getContactAccess, {}, { contactId: NOWHERE }),
      explanation: await ask(api.explainContactAccess, { ...own, contact: NOWHERE }),
      history: await ask(api.listHistory, { subject: 'contact', id: NOWHERE }),
    };
    for (const answer of Object.values(absent)) expect(answer.status).toBe(404);
    const same = async (name: string, answer: Promise<Answer>) =>
      expect(saidIn(await answer), name).toEqual(saidIn(absent[name] as Answer));

    await same('file', ask(api.getClientFile, {}, { fileId: FOREIGN_ORGANISATION.id }));
    await same('explanation', ask(api.explainContactAccess, { ...own, file: FOREIGN_ORGANISATION.id }));
    await same('explanation', ask(api.explainContactAccess, { ...own, file: NOWHERE }));
    await same('history', ask(api.listHistory, { subject: 'client-file', id: FOREIGN_ORGANISATION.id }));
    await same('history', ask(api.listHistory, { subject: 'client-file', id: NOWHERE }));
    for (const { contactId, contact } of strangers) {
      await same('access', ask(api.getContactAccess, {}, { contactId }));
      await same('explanation', ask(api.explainContactAccess, { ...own, contact: contactId }));
      const there = { contact: contactId, file: contact.organisationId, subject: 'profile' };
      await same('explanation', ask(api.explainContactAccess, there));
      await same('history', ask(api.listHistory, { subject: 'contact', id: contactId }));
    }
    for (const id of strangeAuthorizations) {
      await same('authorization', ask(api.getAuthorization, {}, { authorizationId: id }));
      await same('history', ask(api.listHistory, { subject: 'authorization', id }));
    }
  });

  test('what is one’s own in others’ files is seen, also once it has ended', async () => {
    for (const client of [DELEGATED_CLIENT, ENDED_CLIENT]) {
      const held = recordsOf('authorizations', FIRM, client);
      expect(held.length).toBeGreaterThan(1);
      for (const { id } of held) {
        const answer = await ask(api.getAuthorization, {}, { authorizationId: id });
        expect([answer.status, leaksIn(answer.text, anais)]).toEqual([200, []]);
        const history = await ask(api.listHistory, { subject: 'authorization', id });
        expect(history.json).toEqual({ lines: [], before: null });
      }
      const found = await ask(api.listAuthorizations, { file: client.id });
      expect(found.json).toMatchObject({ total: { count: held.length } });
      const sheet = await ask(api.getClientFile, {}, { fileId: client.id });
      expect([sheet.status, leaksIn(sheet.text, anais)]).toEqual([200, []]);
    }
  });

  test('a member sees the chains of what he holds himself, and of nothing else', async () => {
    const caller = await service().signIn(huong.email);
    const statusOf = async (operation: Operation, query: object, more: object) => {
      const call = { params: { profileId: huong.profileId, ...more }, query: { ...query } };
      return (await caller.call<Operation>(operation, call)).status;
    };
    for (const { id, contactId } of recordsOf('authorizations', FIRM, DELEGATED_CLIENT)) {
      const expected = contactId === huong.contactId ? 200 : 404;
      expect(await statusOf(api.getAuthorization, {}, { authorizationId: id })).toBe(expected);
      expect(await statusOf(api.listHistory, { subject: 'authorization', id }, {})).toBe(expected);
    }
    const inFile = { file: DELEGATED_CLIENT.id, subject: 'monthly-report' };
    expect(await statusOf(api.explainContactAccess, { ...inFile, contact: huong.contactId }, {})).toBe(200);
    expect(await statusOf(api.explainContactAccess, { ...inFile, contact: anais.contactId }, {})).toBe(404);
    expect(await statusOf(api.listHistory, { subject: 'client-file', id: FIRM.id }, {})).toBe(404);
  });

  test('a former contact is refused everything, even on a day on which he was none', async () => {
    const caller = await service().signIn(jerome.email);
    const [held] = recordsOf('authorizations', FIRM, DELEGATED_CLIENT);
    const ids = {
      profileId: jerome.profileId,
      contactId: jerome.contactId,
      fileId: FIRM.id,
      authorizationId: held?.id ?? '',
    };
    const explained = { contact: jerome.contactId, file: FIRM.id, subject: 'profile' };
    for (const [operation, query] of [
      [api.listContacts, {}],
      [api.listAuthorizations, {}],
      [api.listOrganisationRelations, {}],
      [api.getMatrix, {}],
      [api.getRoster, {}],
      [api.getOrganisationDetails, {}],
      [api.getContact, {}],
      [api.getContactAccess, {}],
      [api.getClientFile, {}],
      [api.getAuthorization, {}],
      [api.explainContactAccess, explained],
    ] as const) {
      const names = Object.keys(operation.params.shape) as Array<keyof typeof ids>;
      const call = {
        params: Object.fromEntries(names.map((name) => [name, ids[name]])),
        query: { ...query, on: '2018-01-01' },
      };
      const answer = await caller.call<Operation>(operation, call);
      expect([operation.id, answer.status]).toEqual([operation.id, 403]);
    }
  });
});
