import { beforeAll, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { ActInput } from '#contract/requests/act.schema.ts';
import { requestSchema } from '#contract/requests/request.schema.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { grantTo, grantToNew, requestsOf } from './request-driver.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');

const AT_ONCE = 8;

onEachStore('done twice, or by two people at once', { runJobs: false }, (service) => {
  let caller: Caller;
  let requests: ReturnType<typeof requestsOf>;
  beforeAll(async () => {
    caller = await service().signIn(anais.email);
    requests = requestsOf(caller, anais);
  });

  const atOnce = <Answer>(send: () => Promise<Answer>) =>
    Promise.all(Array.from({ length: AT_ONCE }, () => send()));

  async function runJobs(): Promise<void> {
    service().worker.wake();
    await service().worker.idle();
  }

  async function journalOf(requestId: string, action: string) {
    const lines = await service().store.history.list({ organisationId: FIRM.id, limit: 10_000 });
    return lines.filter((line) => line.requestId === requestId && line.action === action);
  }

  test('a job that failed is taken up again once, and each line is applied once', async () => {
    const people = Array.from({ length: 60 }, (_, place) =>
      grantToNew(FIRM.id, { firstName: `Personne ${place}`, email: `personne-${place}@reprise.example` }),
    );
    const delegations: ActInput[] = people.map(({ newContactId }) => grantTo(newContactId));
    const { id } = await requests.submit('reconciliation', delegations);
    await runJobs();
    const failed = await requests.get(id);
    expect(failed).toMatchObject({ state: 'refused', counts: { refused: 60 } });
    await requests.submit('reconciliation', people);
    await runJobs();
    const params = { ...requests.params, requestId: id };
    const answers = await atOnce(() => caller.call(api.resumeRequest, { params, ifMatch: failed.version }));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: AT_ONCE - 1 }, () => 412)]);
    await Promise.all([runJobs(), runJobs()]);
    expect(await requests.get(id)).toMatchObject({ state: 'applied', counts: { applied: 60, refused: 0 } });
    expect(await journalOf(id, 'request-resumed')).toHaveLength(1);
    expect(await journalOf(id, 'relation-added')).toHaveLength(60);
  });

  test('a removal is undone once', async () => {
    const ending: ActInput = {
      kind: 'end',
      contactId: maude.contactId,
      scope: 'all',
      ids: [],
      lastDay: '2026-11-21',
    };
    const { id } = await requests.submit('remove-relation', [ending]);
    const answers = await atOnce(() => requests.post('undo', { kind: 'undo', requestId: id }));
    const [undone, ...others] = answers.toSorted((left, right) => left.status - right.status);
    expect(requestSchema.parse(undone?.json)).toMatchObject({ state: 'applied', undoes: { id } });
    for (const other of others) {
      expect(other).toMatchObject({ status: 409, json: { code: 'nothing-to-undo' } });
    }
  });

  test('a request that is corrected twice adds its person once', async () => {
    const lastName = 'Corrigée-Deux-Fois';
    const refused = grantToNew(FIRM.id, { lastName, email: null });
    const first = await requests.submit('add-relation', [refused]);
    expect(first).toMatchObject({ state: 'refused', abilities: ['resume', 'correct'] });
    const right = grantToNew(FIRM.id, { lastName, email: 'deux@corrigee.example' }, refused.newContactId);
    const answers = await atOnce(() => requests.submit('add-relation', [right], { corrects: first.id }));
    expect(answers.filter(({ state }) => state === 'applied')).toHaveLength(1);
    // The newest one is told.
    const newest = answers.toSorted((left, right) => left.number.localeCompare(right.number)).at(-1);
    expect((await requests.get(first.id)).correctedBy?.id).toBe(newest?.id);
    const late = answers.find(({ state }) => state === 'refused');
    expect((await requests.lines(late?.id ?? '')).lines[0]?.refusal?.code).toBe('already-added');
    // The one that was corrected comes to nothing more.
    const again = await requests.act(api.resumeRequest, first);
    expect(again).toMatchObject({ state: 'refused' });
    const query = { search: 'corrigée-deux-fois' };
    const { json } = await caller.call(api.listContacts, { params: requests.params, query });
    expect((json as { rows: unknown[] }).rows).toHaveLength(1);
    const mails = (await service().outbox()).filter(({ to }) => to === 'deux@corrigee.example');
    expect(mails).toHaveLength(1);
  });
});
