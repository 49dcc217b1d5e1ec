import { beforeAll, describe, expect, test } from 'vitest';
import {
  createSavedView,
  deleteSavedView,
  listSavedViews,
  updateSavedView,
} from '#contract/saved-views/saved-view.operations.ts';
import { type SavedViewAnswer, savedViewListSchema } from '#contract/saved-views/saved-view.schema.ts';
import type { Answer, Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, FOREIGN_ORGANISATION, memberOf } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const thomas = memberOf(FIRM, 'thomas');
const huong = memberOf(FIRM, 'huong');
const stranger = memberOf(FOREIGN_ORGANISATION, 'manager');

const body = { list: 'contacts', name: 'Actifs', address: 'actif=vrai&tri=fonction', shared: false } as const;

onEachStore('saved views', {}, (service) => {
  let mine: Caller;
  let colleague: Caller;
  let foreign: Caller;
  beforeAll(async () => {
    mine = await service().signIn(anais.email);
    colleague = await service().signIn(thomas.email);
    foreign = await service().signIn(stranger.email);
  });

  const create = (caller: Caller, who: typeof anais, change: object = {}) =>
    caller.call(createSavedView, {
      params: { profileId: who.profileId },
      rawBody: JSON.stringify({ ...body, ...change }),
    });
  const made = async (...given: Parameters<typeof create>) =>
    (await create(...given)).json as SavedViewAnswer;
  const namesFor = async (caller: Caller, who: typeof anais, list = 'contacts') => {
    const answer = await caller.call(listSavedViews, {
      params: { profileId: who.profileId },
      query: { list },
    });
    return savedViewListSchema.parse(answer.json).views.map(({ name }) => name);
  };
  const paramsOf = (who: typeof anais, { id }: SavedViewAnswer) => ({ profileId: who.profileId, viewId: id });
  const remove = (caller: Caller, who: typeof anais, view: SavedViewAnswer): Promise<Answer> =>
    caller.call(deleteSavedView, { params: paramsOf(who, view), ifMatch: view.version });

  test('one’s own are seen by oneself alone, in French order', async () => {
    const kept = [
      await made(mine, anais, { name: 'Été' }),
      await made(mine, anais, { name: 'Zone' }),
      await made(mine, anais, { name: 'ecole', list: 'authorizations' }),
      await made(mine, anais, { name: 'Ecole' }),
    ];
    expect(kept[0]).toMatchObject({ own: true, shared: false, version: 1, abilities: ['update', 'delete'] });
    expect(await namesFor(mine, anais)).toEqual(['Ecole', 'Été', 'Zone']);
    expect(await namesFor(mine, anais, 'authorizations')).toEqual(['ecole']);
    expect(await namesFor(colleague, thomas)).toEqual([]);
    for (const view of kept) expect((await remove(mine, anais, view)).status).toBe(200);
    expect(await namesFor(mine, anais)).toEqual([]);
  });

  test('shared ones are seen and changed by those who manage the organisation, and told in the journal', async () => {
    const before = (await service().journal()).length;
    const view = await made(mine, anais, { name: 'Partagée', shared: true });
    expect(await namesFor(colleague, thomas)).toEqual(['Partagée']);
    expect(await namesFor(foreign, stranger)).toEqual([]);
    const renamed = await colleague.call(updateSavedView, {
      params: paramsOf(thomas, view),
      ifMatch: 1,
      body: { name: 'À tous' },
    });
    expect(renamed).toMatchObject({ status: 200, json: { name: 'À tous', own: false, version: 2 } });
    expect(renamed.headers.get('etag')).toBe('"2"');
    const stale = await mine.call(updateSavedView, {
      params: paramsOf(anais, view),
      ifMatch: 1,
      body: { shared: false },
    });
    expect(stale).toMatchObject({ status: 412, json: { versions: { current: { name: 'À tous' } } } });
    expect((await remove(colleague, thomas, renamed.json as SavedViewAnswer)).status).toBe(200);
    const lines = (await service().journal()).slice(before);
    expect(lines.map(({ action, accountId }) => [action, accountId])).toEqual([
      ['saved-view-created', anais.accountId],
      ['saved-view-updated', thomas.accountId],
      ['saved-view-deleted', thomas.accountId],
    ]);
    expect(lines[1]).toMatchObject({
      subjectId: view.id,
      before: { name: 'Partagée', shared: true },
      after: { name: 'À tous', shared: true },
    });
  });

  test('what one keeps for oneself leaves no line', async () => {
    const before = (await service().journal()).length;
    await remove(mine, anais, await made(mine, anais));
    expect((await service().journal()).length).toBe(before);
  });

  test('a repeated request does nothing twice', async () => {
    const call = { params: { profileId: anais.profileId }, body, key: crypto.randomUUID() };
    const [first, again] = [await mine.call(createSavedView, call), await mine.call(createSavedView, call)];
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(await namesFor(mine, anais)).toEqual(['Actifs']);
    const view = first.json as SavedViewAnswer;
    const gone = { params: paramsOf(anais, view), ifMatch: 1, key: crypto.randomUUID() };
    expect((await mine.call(deleteSavedView, gone)).status).toBe(200);
    expect((await mine.call(deleteSavedView, gone)).status).toBe(200);
  });

  describe('are refused', () => {
    test.each([
      ['to whoever may not see the list', () => service().signIn(huong.email), huong, 403],
      ['through another’s profile', async () => foreign, anais, 404],
    ] as const)('%s', async (_, signIn, who, status) => {
      const caller = await signIn();
      expect((await create(caller, who)).status).toBe(status);
      const query = { list: 'contacts' };
      const params = { profileId: who.profileId };
      expect((await caller.call(listSavedViews, { params, query })).status).toBe(status);
    });

    test.each([
      ['another organisation’s', true, () => [foreign, stranger] as const],
      ['a colleague’s own', false, () => [colleague, thomas] as const],
    ])('%s reads as one that does not exist', async (_, shared, other) => {
      const view = await made(mine, anais, { name: 'À moi', shared });
      const [caller, who] = other();
      const change = { params: paramsOf(who, view), ifMatch: 1 };
      const answers = [
        await caller.call(updateSavedView, { ...change, body: { name: 'Prise' } }),
        await caller.call(deleteSavedView, change),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      expect((await remove(mine, anais, view)).status).toBe(200);
    });

    test('a name that one has already, and a change to it', async () => {
      const [first, second] = [await made(mine, anais), await made(mine, anais, { name: 'Autre' })];
      const taken = { json: { fields: [{ pointer: '/body/name', code: 'name-taken' }] }, status: 422 };
      expect(await create(mine, anais, { name: '  Actifs ' })).toMatchObject(taken);
      const rename = { params: paramsOf(anais, second), ifMatch: 1, body: { name: 'Actifs' } };
      expect(await mine.call(updateSavedView, rename)).toMatchObject(taken);
      expect((await create(colleague, thomas)).status).toBe(201);
      for (const view of [first, second]) await remove(mine, anais, view);
    });

    test.each([
      ['an empty name', { name: '' }, 'too-short'],
      ['a name of spaces', { name: '   ' }, 'too-short'],
      ['a long name', { name: 'x'.repeat(81) }, 'too-long'],
      ['a NUL', { name: 'a\u0000' }, 'wrong-format'],
      ['a long address', { address: 'x'.repeat(2001) }, 'too-long'],
      ['an unknown list', { list: 'matrix' }, 'unknown-value'],
      ['somebody else’s name on it', { accountId: anais.accountId }, 'unknown-field'],
    ])('%s', async (_, change, code) => {
      expect(await create(mine, anais, change)).toMatchObject({ status: 422, json: { fields: [{ code }] } });
    });

    test('the one after the hundredth', async () => {
      const kept: SavedViewAnswer[] = [];
      for (let at = 0; at < 100; at += 1) {
        kept.push(await made(mine, anais, { name: `Vue ${at}`, list: 'organisation-relations' }));
      }
      expect(await create(mine, anais, { list: 'organisation-relations' })).toMatchObject({
        status: 422,
        json: { fields: [{ code: 'too-many', params: { max: 100 } }] },
      });
      expect((await create(mine, anais)).status).toBe(201);
      for (const view of kept) await remove(mine, anais, view);
    });
  });
});
