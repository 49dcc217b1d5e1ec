import { beforeEach, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import {
  type OrganisationDetailsSheet,
  organisationDetailsSchema,
} from '#contract/organisations/organisation.schema.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';
import { requestsOf } from './request-driver.ts';

const anais = memberOf(FIRM, 'anais');
const huong = memberOf(FIRM, 'huong');
const agentEmail = testWorld().personas.find(({ kind }) => kind === 'agent')?.email ?? '';

const ADDRESS = {
  lines: ['42, rue de l’Écluse'],
  city: 'Lévis',
  province: 'QC',
  postalCode: 'G6V 3A7',
  country: 'CA',
};

onEachStore('the organisation and its addresses', {}, (service) => {
  let firm: Caller;
  let requests: ReturnType<typeof requestsOf>;
  const params = { profileId: anais.profileId };
  beforeEach(async () => {
    firm = await service().signIn(anais.email);
    requests = requestsOf(firm, anais);
  });

  async function details(): Promise<OrganisationDetailsSheet> {
    const { json } = await firm.call(api.getOrganisationDetails, { params });
    return organisationDetailsSchema.parse(json);
  }

  test('change through a request, told by its preview and by the journal', async () => {
    const before = await details();
    const act = {
      kind: 'change-organisation',
      version: before.version,
      changes: { website: 'https://nordet.example', mailing: { ...ADDRESS, postalCode: 'g6v3a7' } },
    } as const;
    expect(await requests.preview([act])).toMatchObject({
      counts: { applies: 1 },
      lines: [{ contactId: null, fields: ['website', 'mailing'] }],
    });
    expect(await details()).toEqual(before);
    const request = await requests.submit('organisation-information', [act]);
    expect(request).toMatchObject({ state: 'applied', counts: { applied: 1 } });
    expect(await details()).toEqual({
      ...before,
      website: 'https://nordet.example',
      mailing: ADDRESS,
      version: before.version + 1,
    });
    expect((await service().journal()).at(-1)).toMatchObject({
      action: 'organisation-updated',
      subjectId: FIRM.id,
      after: { website: 'https://nordet.example' },
    });
    const stale = await requests.submit('organisation-information', [{ ...act, changes: { website: null } }]);
    expect(stale).toMatchObject({ state: 'refused', abilities: ['resume', 'correct'] });
  });

  test('the address of a contact changes, and the contact is told by mail', async () => {
    const act = {
      kind: 'change-contact',
      contactId: huong.contactId,
      version: null,
      changes: { address: ADDRESS },
    } as const;
    expect(await requests.submit('contact-address', [act])).toMatchObject({ state: 'applied' });
    const { json } = await firm.call(api.getContact, {
      params: { ...params, contactId: huong.contactId },
    });
    expect(json).toMatchObject({ address: ADDRESS });
    const mails = (await service().outbox()).filter(({ to }) => to === huong.email);
    expect(mails.map(({ template }) => template)).toContain('contact-updated');
    const { json: told } = await firm.call(api.listHistory, {
      params,
      query: { subject: 'contact', id: huong.contactId },
    });
    expect(told).toMatchObject({
      lines: [{ changes: [{ field: 'address', after: '42, rue de l’Écluse, Lévis QC G6V 3A7, CA' }] }],
    });
  });

  test.each([
    ['postalCode', { postalCode: 'D1R 4S9' }],
    ['postalCode', { postalCode: null }],
    ['province', { province: 'ZZ' }],
    ['country', { country: 'Canada' }],
    ['lines', { lines: [] }],
    ['city', { city: '<b>' }],
  ])('an address without a good %s is refused', async (field, wrong) => {
    const act = {
      kind: 'change-organisation',
      version: null,
      changes: { headOffice: { ...ADDRESS, ...wrong } },
    };
    const rawBody = JSON.stringify({ content: { kind: 'acts', acts: [act] } });
    const answer = await firm.call(api.previewRequest, { params, rawBody });
    expect(answer).toMatchObject({
      status: 422,
      json: { fields: [{ pointer: `/body/content/acts/0/changes/headOffice/${field}` }] },
    });
  });

  const matter = {
    kind: 'manage-organisation',
    matter: 'legal-name',
    effectiveOn: '2027-01-01',
    name: 'Cabinet Nordet inc.',
    neq: null,
    explanation: 'Statuts de modification signés en décembre.',
  } as const;

  function decide(agent: Caller, requestId: string, body: object) {
    const where = { organisationId: FIRM.id, requestId, line: '1' };
    return agent.call(api.decideReview, { params: where, rawBody: JSON.stringify(body) });
  }

  test('what changes the organisation itself waits for an agent, who accepts it', async () => {
    const agent = await service().signIn(agentEmail);
    const request = await requests.submit('manage-organisation', [matter]);
    expect(request).toMatchObject({ state: 'in-review', counts: { waiting: 1 } });
    const { json } = await agent.call(api.listReviews);
    const { kind: _, ...told } = matter;
    const found = (json as { matters: { requestId: string }[] }).matters;
    expect(found.find(({ requestId }) => requestId === request.id)).toMatchObject({
      organisation: FIRM,
      line: 1,
      ...told,
    });
    const merged = await decide(agent, request.id, { decision: 'merge', contactId: huong.contactId });
    expect(merged).toMatchObject({ status: 422, json: { fields: [{ pointer: '/body/decision' }] } });
    const accepted = await decide(agent, request.id, { decision: 'accept' });
    expect(accepted).toMatchObject({ status: 200, json: { state: 'applied' } });
    const actions = (await service().journal()).map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(['review-accept', 'organisation-matter-accepted']);
    expect((await decide(agent, request.id, { decision: 'accept' })).status).toBe(409);
  });

  test('refused, it says why, and can be corrected', async () => {
    const agent = await service().signIn(agentEmail);
    const request = await requests.submit('manage-organisation', [matter]);
    const reason = 'Joignez les statuts.';
    expect(await decide(agent, request.id, { decision: 'refuse', reason })).toMatchObject({
      json: { state: 'refused' },
    });
    const { lines } = await requests.lines(request.id);
    expect(lines[0]).toMatchObject({ refusal: { code: 'refused-by-agent', params: { reason } } });
    const [mail] = (await service().outbox()).filter(({ template }) => template === 'request-refused');
    expect(mail?.to).toBe(anais.email);
  });

  test.each([
    ['a new name is needed for one', { name: null }],
    ['nothing else has a name', { matter: 'closing' }],
  ])('%s', async (_, wrong) => {
    const rawBody = JSON.stringify({ content: { kind: 'acts', acts: [{ ...matter, ...wrong }] } });
    const answer = await firm.call(api.previewRequest, { params, rawBody });
    expect(answer).toMatchObject({
      status: 422,
      json: { fields: [{ pointer: '/body/content/acts/0/name' }] },
    });
  });
});
