import { beforeEach, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { ActInput } from '#contract/requests/act.schema.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { DELEGATED_CLIENT, ENDED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';
import { requestsOf } from './request-driver.ts';

const TODAY = '2026-11-22';
const YESTERDAY = '2026-11-21';
const NO_END = '9999-12-31';
const NEQ = '1160002144';

const florence = memberOf(DELEGATED_CLIENT, 'florence');
const elise = memberOf(ENDED_CLIENT, 'manager');
const anais = memberOf(FIRM, 'anais');
const huong = memberOf(FIRM, 'huong');

const subjects = (given: Record<string, 'read' | 'write'>) =>
  Object.entries(given).map(([subject, right]) => ({ subject, right })) as Extract<
    ActInput,
    { kind: 'firm-subjects' }
  >['subjects'];

const keep = (given: Record<string, 'read' | 'write'>): ActInput => ({
  kind: 'firm-subjects',
  firmId: FIRM.id,
  fromOn: TODAY,
  subjects: subjects(given),
});

const end: ActInput = { kind: 'end-tie', firmId: FIRM.id, lastDay: YESTERDAY };

const tie = (given: Partial<Extract<ActInput, { kind: 'tie-firm' }>> = {}): ActInput => ({
  kind: 'tie-firm',
  neq: NEQ,
  startOn: TODAY,
  endOn: NO_END,
  subjects: subjects({ profile: 'read' }),
  ...given,
});

onEachStore('an employer and its firm', {}, (service) => {
  let employer: Caller;
  let requests: ReturnType<typeof requestsOf>;
  beforeEach(async () => {
    employer = await service().signIn(florence.email);
    requests = requestsOf(employer, florence);
  });

  /** « monthly-report write », of what the firm holds, as its client sees it. */
  async function holdings(caller: Caller, profileId: string): Promise<string[]> {
    const params = { profileId, fileId: FIRM.id };
    const { json } = await caller.call(api.getClientFile, { params });
    const { holdings: all } = json as { holdings: { subject: string; held: string | null }[] };
    return all.flatMap(({ subject, held }) => (held === null ? [] : `${subject} ${held}`)).sort();
  }

  /** What one of the firm's people can do in the client's file today. */
  async function passedTo(contactId: string): Promise<string[]> {
    const caller = await service().signIn(anais.email);
    const params = { profileId: anais.profileId, fileId: DELEGATED_CLIENT.id };
    const { json } = await caller.call(api.getClientFile, { params });
    type Told = { contact: { id: string }; subjects: { subject: string; delegated: string | null }[] };
    const one = (json as { contacts: Told[] }).contacts.find(({ contact }) => contact.id === contactId);
    return (one?.subjects ?? [])
      .flatMap(({ subject, delegated }) => (delegated === null ? [] : `${subject} ${delegated}`))
      .sort();
  }

  test('takes subjects back, lowers others, and gives them back', async () => {
    const held = await holdings(employer, florence.profileId);
    const passed = await passedTo(huong.contactId);
    expect(passed).toContain('monthly-report write');
    const acts = [keep({ 'monthly-report': 'read', 'payments-and-statements': 'write' })];
    const preview = await requests.preview(acts);
    expect(preview.lines).toMatchObject([
      { contactId: null, firmId: FIRM.id, outcome: 'applies', ties: [], relations: [] },
    ]);
    expect(preview.lines[0]?.notes.map(({ code }) => code)).toEqual(['firm-people-lose']);
    expect(preview.files).toContainEqual(expect.objectContaining({ id: FIRM.id, name: FIRM.name }));
    // Its people are nobody's business but the firm's.
    expect(preview.contacts).toEqual([]);
    expect(JSON.stringify(preview)).not.toContain(huong.contactId);
    expect(await holdings(employer, florence.profileId)).toEqual(held);
    const request = await requests.submit('manage-organisation', acts);
    expect(request).toMatchObject({ state: 'applied', counts: { applied: 1 }, abilities: ['undo'] });
    expect(await holdings(employer, florence.profileId)).toEqual([
      'monthly-report read',
      'payments-and-statements write',
    ]);
    expect(await passedTo(huong.contactId)).toEqual(['monthly-report read', 'payments-and-statements write']);
    const { lines, files } = await requests.lines(request.id);
    expect(lines).toMatchObject([{ firmId: FIRM.id, contactId: null, state: 'applied' }]);
    expect(files.map(({ name }) => name)).toContain(FIRM.name);
    expect(await requests.undo(request.id)).toMatchObject({ state: 'applied' });
    expect(await holdings(employer, florence.profileId)).toEqual(held);
    expect(await passedTo(huong.contactId)).toEqual(passed);
  });

  test('raises a right above what was passed on', async () => {
    await requests.submit('manage-organisation', [keep({ 'monthly-report': 'read' })]);
    const raised = await requests.submit('manage-organisation', [keep({ 'monthly-report': 'write' })]);
    expect(raised).toMatchObject({ state: 'applied' });
    expect(await holdings(employer, florence.profileId)).toEqual(['monthly-report write']);
    expect(await passedTo(huong.contactId)).toEqual(['monthly-report read']);
  });

  test('ends the tie, for all of the firm’s people, and takes it back', async () => {
    const held = await holdings(employer, florence.profileId);
    const passed = await passedTo(huong.contactId);
    const request = await requests.submit('manage-organisation', [end]);
    expect(request).toMatchObject({ state: 'applied' });
    expect(await holdings(employer, florence.profileId)).toEqual([]);
    expect(await passedTo(huong.contactId)).toEqual([]);
    const [again] = (await requests.preview([end])).lines;
    expect(again?.refusal?.code).toBe('tie-not-active');
    const undone = await requests.undo(request.id);
    expect(undone).toMatchObject({ state: 'applied' });
    expect(await holdings(employer, florence.profileId)).toEqual(held);
    expect(await passedTo(huong.contactId)).toEqual(passed);
    expect((await requests.preview([end])).lines[0]?.ties).toEqual([
      { change: 'ended', firmId: FIRM.id, startOn: '2019-04-01', endOn: YESTERDAY },
    ]);
  });

  test('both journals tell it, and only the firm’s says who of its people', async () => {
    const linesOf = async ({ id }: { id: string }) =>
      (await service().journal()).filter(({ organisationId }) => organisationId === id);
    const before = { own: (await linesOf(DELEGATED_CLIENT)).length, firm: (await linesOf(FIRM)).length };
    const request = await requests.submit('manage-organisation', [end]);
    const own = (await linesOf(DELEGATED_CLIENT)).slice(before.own);
    expect(own.map(({ action }) => action)).toEqual(['relation-ended', 'subjects-ended']);
    const people = new Set([huong, anais].map(({ contactId }) => contactId));
    expect(own.filter(({ subjectId }) => people.has(subjectId))).toEqual([]);
    const theirs = (await linesOf(FIRM)).slice(before.firm);
    expect(
      theirs.filter(({ subjectId }) => subjectId === huong.contactId).map(({ action }) => action),
    ).toEqual(['relation-ended', 'subjects-ended']);
    const firm = await service().signIn(anais.email);
    const params = { profileId: anais.profileId };
    const query = { subject: 'client-file', id: DELEGATED_CLIENT.id } as const;
    const { json } = await firm.call(api.listHistory, { params, query });
    const { lines } = json as { lines: { action: string; who: object; subjects: object[] }[] };
    // Whose act it was, never through which of their requests.
    const elsewhere = { source: 'other-organisation', request: null };
    expect(lines.slice(0, 2)).toMatchObject([
      { action: 'subjects-ended', ...elsewhere },
      { action: 'relation-ended', who: { firstName: 'Florence' }, ...elsewhere },
    ]);
    expect(JSON.stringify(json)).not.toContain(request.id);
    expect(JSON.stringify(json)).not.toContain(request.number);
    const ofEmployer = await employer.call(api.listHistory, {
      params: { profileId: florence.profileId },
      query: { subject: 'client-file', id: FIRM.id },
    });
    expect((ofEmployer.json as { lines: object[] }).lines[0]).toMatchObject({
      source: 'request',
      request: request.number,
    });
    const told = lines[0]?.subjects ?? [];
    expect(told).toContainEqual({ subject: 'monthly-report', right: 'write', endOn: YESTERDAY });
    await requests.undo(request.id);
  });

  test('a former client comes back by the exact number, and grants what it holds', async () => {
    const caller = await service().signIn(elise.email);
    const theirs = requestsOf(caller, elise);
    const request = await theirs.submit('manage-organisation', [tie()]);
    expect(request).toMatchObject({ state: 'applied' });
    expect(await holdings(caller, elise.profileId)).toEqual(['profile read']);
    const beyond = await theirs.preview([tie({ subjects: subjects({ 'monthly-report': 'read' }) })]);
    expect(beyond.lines[0]?.refusal).toEqual({
      code: 'subject-beyond-ours',
      params: { subject: 'monthly-report' },
    });
  });

  test.each([
    ['nobody’s', '2212345678'],
    ['its own', '1140003873'],
    ['another employer’s', '1170005426'],
  ])('the number is %s: nothing is told', async (_, neq) => {
    const { lines, files } = await requests.preview([tie({ neq })]);
    expect(lines).toMatchObject([
      { firmId: null, outcome: 'refused', refusal: { code: 'firm-unknown', params: {} } },
    ]);
    expect(files).toEqual([]);
  });

  test('a firm ties nobody to itself, and ends nothing of a client', async () => {
    const firm = requestsOf(await service().signIn(anais.email), anais);
    const { lines, files } = await firm.preview([tie(), { ...end, firmId: DELEGATED_CLIENT.id }, end]);
    expect(lines.map(({ refusal }) => refusal?.code)).toEqual([
      'firm-unknown',
      'firm-unknown',
      'firm-unknown',
    ]);
    expect(files).toEqual([]);
  });

  test('an organisation that the firm has nothing to do with can’t name it by its id', async () => {
    const other = memberOf(ENDED_CLIENT, 'manager');
    const caller = requestsOf(await service().signIn(other.email), other);
    const { lines } = await caller.preview([{ ...end, firmId: crypto.randomUUID() }]);
    expect(lines[0]?.refusal?.code).toBe('firm-unknown');
  });

  test('changed in turn by an employer and its firm at once, nothing breaks', async () => {
    const firm = requestsOf(await service().signIn(anais.email), anais);
    const grant: ActInput = {
      kind: 'grant',
      contactId: memberOf(FIRM, 'ciaran').contactId,
      person: null,
      newContactId: null,
      fileId: DELEGATED_CLIENT.id,
      function: 'authorized-individual',
      startOn: TODAY,
      endOn: NO_END,
      subjects: null,
    };
    const [ended, given] = await Promise.all([
      requests.submit('manage-organisation', [end]),
      firm.submit('add-relation', [grant]),
    ]);
    expect(ended.state).toBe('applied');
    expect(['applied', 'refused']).toContain(given.state);
    expect(await passedTo(memberOf(FIRM, 'ciaran').contactId)).toEqual([]);
  });
});
