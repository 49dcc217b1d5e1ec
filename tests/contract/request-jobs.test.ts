import { beforeAll, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { ActInput } from '#contract/requests/act.schema.ts';
import { createRequestWorker } from '#server/requests/run-requests.ts';
import { StoreUnavailable } from '#server/store/store.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { createTestLog } from '#tests/harness/test-log.ts';
import { DELEGATED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';
import { grantTo, grantToNew, requestsOf } from './request-driver.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');
const thomas = memberOf(FIRM, 'thomas');

const nobody = (): ActInput => ({ kind: 'issue-code', contactId: crypto.randomUUID(), reminder: false });

onEachStore('a long request', { runJobs: false }, (service) => {
  let requests: ReturnType<typeof requestsOf>;
  beforeAll(async () => {
    requests = requestsOf(await service().signIn(anais.email), anais);
  });

  async function runJobs(): Promise<void> {
    service().worker.wake();
    await service().worker.idle();
  }

  const persons = (count: number, at: string) =>
    Array.from({ length: count }, (_, place) =>
      grantToNew(FIRM.id, { firstName: `Personne ${place}`, email: `personne-${place}@${at}.example` }),
    );

  test('is kept whole, then run as a job, each line once', async () => {
    const acts = [...persons(80, 'long'), nobody()];
    const done = await requests.submit('reconciliation', acts);
    expect(done).toMatchObject({ state: 'submitted', counts: { pending: 81 }, abilities: ['cancel'] });
    await runJobs();
    const after = await requests.get(done.id);
    expect(after).toMatchObject({ state: 'partly-applied', counts: { applied: 80, refused: 1, pending: 0 } });
    const mails = (await service().outbox()).filter(({ to }) => to.endsWith('@long.example'));
    expect(new Set(mails.map(({ to }) => to)).size).toBe(80);
    expect(mails).toHaveLength(80);
    const lines = (await service().journal()).length;
    await runJobs();
    expect((await service().journal()).length).toBe(lines);
    const page = await requests.lines(done.id, { limit: '50', after: '40' });
    expect([page.lines[0]?.number, page.lines.length, page.after]).toEqual([41, 41, null]);
  });

  test('what was refused is tried again, alone', async () => {
    const email = 'jean-marc@courriel.example';
    const someone = grantToNew(FIRM.id, { firstName: 'Jean-Marc', email });
    const late = grantTo(someone.newContactId);
    const first = await requests.submit('add-relation', [grantTo(maude.contactId), late]);
    expect(first).toMatchObject({ state: 'partly-applied', counts: { applied: 1, refused: 1 } });
    await requests.submit('add-relation', [someone]);
    const resumed = await requests.act(api.resumeRequest, first);
    expect(resumed).toMatchObject({ state: 'applied', counts: { applied: 2, refused: 0 }, abilities: [] });
  });

  test('what is left of it is cancelled', async () => {
    const done = await requests.submit('reconciliation', persons(60, 'cancelled'));
    const cancelled = await requests.act(api.cancelRequest, done);
    expect(cancelled).toMatchObject({ state: 'cancelled', counts: { cancelled: 60, pending: 0 } });
    await runJobs();
    expect((await service().outbox()).filter(({ to }) => to.endsWith('@cancelled.example'))).toEqual([]);
    const key = crypto.randomUUID();
    const caller = await service().signIn(thomas.email);
    const params = { profileId: thomas.profileId, requestId: done.id };
    const again = await caller.call(api.cancelRequest, { params, key, ifMatch: cancelled.version });
    expect(again).toMatchObject({ status: 403, json: { code: 'not-allowed' } });
  });

  test('lines of a later lot wait along with the person of an earlier one', async () => {
    const someone = grantToNew(FIRM.id, { email: 'attente@courriel.example', clientNumber: '1234567' });
    const acts = [someone, ...Array.from({ length: 505 }, nobody), grantTo(someone.newContactId)];
    const { counts } = await requests.preview(acts);
    const done = await requests.submit('reconciliation', acts);
    await runJobs();
    const after = await requests.get(done.id);
    expect(after).toMatchObject({ state: 'in-review', counts: { waiting: 2, refused: 505 } });
    expect([counts.waits, counts.refused]).toEqual([2, 505]);
  });

  test('a preview sees across lots what the job does', async () => {
    const someone = grantToNew(FIRM.id, { email: 'apercu@courriel.example' });
    const acts = [someone, ...Array.from({ length: 505 }, nobody), grantTo(someone.newContactId)];
    const { counts, lines, complete } = await requests.preview(acts);
    expect([counts.applies, counts.refused, lines.length, complete]).toEqual([2, 505, 200, false]);
    expect(lines.every(({ outcome }) => outcome === 'refused')).toBe(true);
  });

  test('a store that does not answer for a while only delays it', async () => {
    const { store, codes, clock } = service();
    const done = await requests.submit('reconciliation', persons(55, 'delayed'));
    let failures = 2;
    const log = createTestLog();
    const worker = createRequestWorker({
      store: {
        ...store,
        write(work) {
          failures -= 1;
          return failures >= 0 ? Promise.reject(new StoreUnavailable('gone')) : store.write(work);
        },
      },
      codes,
      clock,
      log,
      mail: { wake: () => undefined },
      displayDelayMs: 0,
    });
    worker.wake();
    await expect.poll(async () => (await requests.get(done.id)).state, { timeout: 8000 }).toBe('applied');
    await worker.stop();
    expect(log.takeErrors()).toEqual([]);
  });
});

onEachStore('the delay of the tables', { displayDelayMs: 3_600_000 }, (service) => {
  test('shows what is new as on its way, until it has passed', async () => {
    const caller = await service().signIn(anais.email);
    const requests = requestsOf(caller, anais);
    const done = await requests.submit('add-relation', [grantTo(maude.contactId)]);
    expect(done).toMatchObject({
      appliedAt: '2026-11-22T15:00:00.000Z',
      visibleAt: '2026-11-22T16:00:00.000Z',
    });
    const query = { contact: maude.contactId, file: DELEGATED_CLIENT.id };
    const onItsWay = async () => {
      const { json } = await caller.call(api.listAuthorizations, { params: requests.params, query });
      return (json as { rows: Array<{ onItsWay: boolean }> }).rows.map((row) => row.onItsWay);
    };
    expect(new Set(await onItsWay())).toEqual(new Set([true]));
    service().clock.moveTo('2026-11-22T16:00:01Z');
    expect(new Set(await onItsWay())).toEqual(new Set([false]));
  });
});
