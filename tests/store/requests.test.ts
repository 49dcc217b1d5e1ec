import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Organisation } from '#domain/organisation/organisation.ts';
import { NO_LINES } from '#server/store/refreshed-request.ts';
import type { NewRequest } from '#server/store/request-store.ts';
import { StoreRefusal, type StoreTransaction } from '#server/store/store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { anIssue, aRequest, aRequestList, aSettledLine } from './test-requests.ts';
import { anOrganisation, EMPTY_WORLD, NOW } from './test-world.ts';

const LATER = new Date('2026-03-10T16:00:00Z');
const VISIBLE = '2026-03-11T12:00:00.000Z';
const ALL = { after: 0, limit: 100, states: [] };

describe.each(STORES)('requests, $name', ({ open }) => {
  let opened: OpenStore;
  let firm: Organisation;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    firm = anOrganisation();
    await opened.store.load({ ...EMPTY_WORLD, organisations: [firm] });
  });

  const write = <T>(work: (transaction: StoreTransaction) => Promise<T>) => opened.store.write(work);
  const find = (id: string) => opened.store.requests.find(firm.id, id);

  /** A request with so many lines, kept. */
  async function kept(lines: number, fields: Partial<NewRequest> = {}): Promise<NewRequest> {
    const request = aRequest(firm.id, lines, fields);
    const acts = Array.from({ length: lines }, () => anIssue(randomUUID()));
    await write(({ requests }) => requests.add(request, acts));
    return request;
  }

  it('are numbered from 1 in each organisation, whoever submits at once', async () => {
    const other = anOrganisation();
    await opened.store.load({ ...EMPTY_WORLD, organisations: [other] });
    const numbers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        write(({ requests }) => requests.add(aRequest(at % 2 === 0 ? firm.id : other.id, 0), [])),
      ),
    );
    expect(numbers.filter((_, at) => at % 2 === 0).sort()).toEqual([1, 2, 3, 4]);
    expect(numbers.filter((_, at) => at % 2 === 1).sort()).toEqual([1, 2, 3, 4]);
  });

  it('are found as they were kept, with their lines pending in order', async () => {
    const request = aRequest(firm.id, 2, { undoes: randomUUID(), visibleAt: VISIBLE });
    const contactId = randomUUID();
    const acts = [anIssue(contactId), anIssue(randomUUID())];
    expect(await write(({ requests }) => requests.add(request, acts))).toBe(1);
    expect(await find(request.id)).toEqual({ ...request, number: 1 });
    expect(await opened.store.requests.find(randomUUID(), request.id)).toBeUndefined();
    const lines = await opened.store.requests.linesOf(firm.id, request.id, ALL);
    expect(lines.map(({ act }) => act)).toEqual(acts);
    expect(lines[0]).toEqual({ ...aSettledLine(1, 'pending', { contactId }), act: acts[0] });
    expect(await opened.store.requests.linesOf(randomUUID(), request.id, ALL)).toEqual([]);
    const again = write(({ requests }) => requests.add(request, []));
    await expect(again).rejects.toBeInstanceOf(StoreRefusal);
  });

  it('are listed the newest first, by state and form', async () => {
    const states = ['submitted', 'applied', 'applied', 'refused'] as const;
    for (const state of states) await kept(0, { state, form: state === 'refused' ? 'undo' : 'bulk' });
    const list = async (fields: Parameters<typeof aRequestList>[1]) => {
      const { requests, total } = await opened.store.requests.list(aRequestList(firm.id, fields));
      return [requests.map(({ number }) => number), total];
    };
    expect(await list({})).toEqual([[4, 3, 2, 1], 4]);
    expect(await list({ limit: 2 })).toEqual([[4, 3], 4]);
    expect(await list({ limit: 2, before: 3 })).toEqual([[2, 1], 4]);
    expect(await list({ states: ['applied', 'refused'], limit: 1 })).toEqual([[4], 3]);
    expect(await list({ states: ['applied'], forms: ['undo'] })).toEqual([[], 0]);
    expect(await list({ forms: ['undo'] })).toEqual([[4], 1]);
  });

  it('settle line by line, and are applied once every line is', async () => {
    const { id } = await kept(3);
    const effect = { contactId: randomUUID(), fileId: firm.id, subject: 'profile', right: 'read' } as const;
    const settled = aSettledLine(2, 'refused', {
      contactId: randomUUID(),
      refusal: { code: 'newer-change', params: { name: 'Ève' } },
      notes: [{ code: 'ends-sooner', params: {} }],
      gained: [effect],
      lost: [effect, effect],
    });
    await write(async ({ requests }) => {
      await requests.settleLines(firm.id, id, [settled, aSettledLine(1, 'applied')]);
      await requests.refresh(firm.id, id, { now: NOW, visibleAt: null });
    });
    expect(await find(id)).toMatchObject({
      state: 'submitted',
      appliedAt: null,
      visibleAt: null,
      counts: { ...NO_LINES, pending: 1, applied: 1, refused: 1 },
      version: 2,
    });
    const { requests: reads } = opened.store;
    const [, second] = await reads.linesOf(firm.id, id, ALL);
    expect(second).toEqual({ ...settled, act: second?.act });
    const pending = await reads.linesOf(firm.id, id, { after: 0, limit: 5, states: ['pending'] });
    expect(pending.map(({ number }) => number)).toEqual([3]);
    expect(await reads.linesOf(firm.id, id, { after: 1, limit: 1, states: [] })).toEqual([second]);

    await write(async ({ requests }) => {
      await requests.settleLines(firm.id, id, [aSettledLine(3, 'unchanged')]);
      await requests.refresh(firm.id, id, { now: LATER, visibleAt: VISIBLE });
    });
    expect(await find(id)).toMatchObject({
      state: 'partly-applied',
      appliedAt: LATER.toISOString(),
      visibleAt: VISIBLE,
      version: 3,
    });
  });

  it('wait for an agent, and are run again once lines are reopened', async () => {
    const { id } = await kept(2);
    const settle = (...lines: Parameters<typeof aSettledLine>[1][]) =>
      write(async ({ requests }) => {
        await requests.settleLines(
          firm.id,
          id,
          lines.map((state, at) => aSettledLine(at + 1, state)),
        );
        await requests.refresh(firm.id, id, { now: NOW, visibleAt: null });
      });
    await settle('applied', 'waiting');
    const awaited = (await opened.store.requests.inReview(500)).filter((one) => one.id === id);
    expect(awaited).toEqual([{ ...(await find(id)), organisation: firm.name }]);
    expect(awaited[0]).toMatchObject({ state: 'in-review', appliedAt: null });

    await settle('applied', 'refused');
    expect(await find(id)).toMatchObject({ state: 'partly-applied', visibleAt: NOW.toISOString() });
    const act = anIssue(randomUUID());
    await write(async ({ requests }) => {
      await requests.reopenLines(firm.id, id, [{ number: 2, act }]);
      await requests.refresh(firm.id, id, { now: LATER, visibleAt: null });
    });
    expect(await find(id)).toMatchObject({ state: 'submitted', appliedAt: null, visibleAt: null });
    const [line] = await opened.store.requests.linesOf(firm.id, id, { ...ALL, states: ['pending'] });
    expect(line).toEqual({ ...aSettledLine(2, 'pending', { contactId: act.contactId }), act });
  });

  it('tell their number in the journal', async () => {
    const { id, accountId, profileId } = await kept(1);
    const line = {
      organisationId: firm.id,
      at: NOW,
      accountId,
      profileId,
      action: 'request-submitted',
      subjectType: 'request' as const,
      subjectId: id,
      before: {},
      after: {},
      traceId: 'trace',
    };
    await write(({ journal }) =>
      journal.append([
        { ...line, requestId: id },
        { ...line, requestId: null },
      ]),
    );
    const lines = await opened.store.history.list({ organisationId: firm.id, limit: 5 });
    expect(lines.map(({ requestId, requestNumber }) => [requestId, requestNumber])).toEqual([
      [null, null],
      [id, 1],
    ]);
  });
});

describe.each(STORES)('requests to be run, $name', ({ open }) => {
  let opened: OpenStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
  const claim = (seconds: number, leaseMs = 60_000) =>
    opened.store.write(({ requests }) => requests.claim(at(seconds), leaseMs));

  async function keep(...submitted: number[]): Promise<NewRequest[]> {
    const firm = anOrganisation();
    await opened.store.load({ ...EMPTY_WORLD, organisations: [firm] });
    const all = submitted.map((seconds) => aRequest(firm.id, 1, { submittedAt: at(seconds).toISOString() }));
    for (const one of all) {
      await opened.store.write(({ requests }) => requests.add(one, [anIssue(randomUUID())]));
    }
    return all;
  }

  it('are claimed one by one, the oldest first, until the lease runs out', async () => {
    const [later, sooner] = await keep(-10, -20);
    expect((await claim(0))?.id).toBe(sooner?.id);
    expect((await claim(30))?.id).toBe(later?.id);
    expect(await claim(59)).toBeUndefined();
    expect(await claim(60)).toMatchObject({ id: sooner?.id, version: 1 });
    expect(await claim(60)).toBeUndefined();
  });

  it('are passed over once their lines are settled, and free at once when lines are reopened', async () => {
    const [one] = await keep(0);
    if (!one) throw new Error('nothing kept');
    await claim(0);
    await opened.store.write(async ({ requests }) => {
      await requests.settleLines(one.organisationId, one.id, [aSettledLine(1, 'applied')]);
      await requests.refresh(one.organisationId, one.id, { now: at(1), visibleAt: null });
    });
    expect(await claim(600)).toBeUndefined();
    await opened.store.write(async ({ requests }) => {
      await requests.reopenLines(one.organisationId, one.id, [{ number: 1, act: anIssue(randomUUID()) }]);
      await requests.refresh(one.organisationId, one.id, { now: at(2), visibleAt: null });
    });
    expect((await claim(2))?.id).toBe(one.id);
  });

  it('are claimed by one worker each, however many try at once', async () => {
    const all = await keep(...Array.from({ length: 6 }, (_, place) => -place));
    const claimed = await Promise.all(Array.from({ length: 16 }, () => claim(0)));
    const ids = claimed.flatMap((request) => request?.id ?? []);
    expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });
});
