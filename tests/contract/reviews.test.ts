import { beforeEach, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { type Review, reviewSchema } from '#contract/requests/agent.operations.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { DELEGATED_CLIENT, FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';
import { grantTo, grantToNew, requestsOf } from './request-driver.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');
const florence = memberOf(DELEGATED_CLIENT, 'florence');
const agentEmail = testWorld().personas.find(({ kind }) => kind === 'agent')?.email ?? '';

onEachStore('a new person with a client number', {}, (service) => {
  let agent: Caller;
  let requests: ReturnType<typeof requestsOf>;
  beforeEach(async () => {
    agent = await service().signIn(agentEmail);
    requests = requestsOf(await service().signIn(anais.email), anais);
  });

  async function reviews(): Promise<Review[]> {
    const { json } = await agent.call(api.listReviews);
    return reviewSchema.array().parse((json as { reviews: unknown }).reviews);
  }

  async function submitted(more: Parameters<typeof grantToNew>[1] = {}) {
    const email = `${crypto.randomUUID()}@courriel.example`;
    const act = grantToNew(FIRM.id, { email, clientNumber: '7654321', ...more });
    const request = await requests.submit('add-relation', [act, grantTo(act.newContactId)]);
    return { act, request, email };
  }

  function decide(requestId: string, body: object, line = '1') {
    const params = { organisationId: FIRM.id, requestId, line };
    return agent.call(api.decideReview, { params, rawBody: JSON.stringify(body) });
  }

  const known = async (contactId: string) =>
    (await service().store.contacts.find(FIRM.id, contactId)) !== undefined;
  const mailsTo = async (to: string) =>
    (await service().outbox()).filter((mail) => mail.to === to).map(({ template }) => template);

  test('waits for an agent, who sees whom it may already be', async () => {
    const { act, request, email } = await submitted({ firstName: 'Maude', lastName: maude.contact.lastName });
    expect(request).toMatchObject({ state: 'in-review', counts: { waiting: 2 }, abilities: ['cancel'] });
    expect(await known(act.newContactId)).toBe(false);
    expect(await mailsTo(email)).toEqual([]);
    const review = (await reviews()).find(({ requestId }) => requestId === request.id);
    expect(review).toMatchObject({
      organisation: FIRM,
      requestNumber: request.number,
      line: 1,
      person: { email, clientNumber: '7654321' },
      duplicates: [{ contact: { id: maude.contactId }, by: 'name' }],
    });
  });

  test('accepted, is added with all that waited along, and gets a code', async () => {
    const { act, request, email } = await submitted();
    const answer = await decide(request.id, { decision: 'accept' });
    expect(answer).toMatchObject({ status: 200, json: { state: 'applied', counts: { applied: 2 } } });
    expect(await known(act.newContactId)).toBe(true);
    expect(await mailsTo(email)).toEqual(['linking-credentials']);
    const told = await service().journal();
    expect(told.map(({ action }) => action)).toContain('review-accept');
    expect((await reviews()).map(({ requestId }) => requestId)).not.toContain(request.id);
    const again = await decide(request.id, { decision: 'accept' });
    expect(again).toMatchObject({ status: 409, json: { code: 'review-over' } });
  });

  test('merged, everything goes to the contact it is', async () => {
    const { act, request, email } = await submitted();
    const foreign = await decide(request.id, { decision: 'merge', contactId: florence.contactId });
    expect(foreign).toMatchObject({ status: 422, json: { fields: [{ pointer: '/body/contactId' }] } });
    const answer = await decide(request.id, { decision: 'merge', contactId: maude.contactId });
    expect(answer).toMatchObject({ status: 200, json: { state: 'applied' } });
    expect(await known(act.newContactId)).toBe(false);
    expect(await mailsTo(email)).toEqual([]);
    const { lines } = await requests.lines(request.id);
    expect(new Set(lines.map(({ contactId }) => contactId))).toEqual(new Set([maude.contactId]));
  });

  test('refused, with the reason; whoever asked is told by mail, and may correct it', async () => {
    const { act, request } = await submitted();
    const mails = (await mailsTo(anais.email)).length;
    const reason = 'Ce numéro de client est celui de quelqu’un d’autre.';
    const answer = await decide(request.id, { decision: 'refuse', reason });
    expect(answer).toMatchObject({ status: 200, json: { state: 'refused', counts: { refused: 2 } } });
    const { lines } = await requests.lines(request.id);
    expect(lines[0]?.refusal).toEqual({ code: 'refused-by-agent', params: { reason } });
    expect((await mailsTo(anais.email)).slice(mails)).toEqual(['request-refused']);
    const corrected = await requests.submit(
      'add-relation',
      [{ ...act, person: { ...act.person, clientNumber: null } } as never],
      { corrects: request.id },
    );
    expect(corrected).toMatchObject({
      state: 'applied',
      corrects: { id: request.id, number: request.number },
      correctedBy: null,
    });
    expect((await requests.get(request.id)).correctedBy).toEqual({
      id: corrected.id,
      number: corrected.number,
    });
  });

  test('64 decisions at once: one', async () => {
    const { request } = await submitted();
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => decide(request.id, { decision: 'accept' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(63);
  });

  test('is nobody else’s to decide on, whatever is asked', async () => {
    const { request } = await submitted();
    const caller = await service().signIn(anais.email);
    for (const requestId of [request.id, crypto.randomUUID()]) {
      const params = { organisationId: FIRM.id, requestId, line: '1' };
      const answer = await caller.call(api.decideReview, { params, body: { decision: 'accept' } });
      expect(answer).toMatchObject({ status: 403, json: { code: 'not-allowed' } });
    }
  });
});
