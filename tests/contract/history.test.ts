import { expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { authorizationSheetSchema } from '#contract/authorizations/authorization-sheet.schema.ts';
import { type HistorySubject, historyPageSchema } from '#contract/history/history.schema.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { DELEGATED_CLIENT, FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const huong = memberOf(FIRM, 'huong');
const maude = memberOf(FIRM, 'maude');
const { authorizations } = testWorld().data;
const delegated = authorizations.find(
  ({ contactId, fileId, subject }) =>
    contactId === huong.contactId && fileId !== FIRM.id && subject === 'monthly-report',
);
const held = authorizations.find(
  ({ organisationId, contactId }) => organisationId === FIRM.id && contactId === null,
);

async function historyOf(
  caller: Caller,
  profileId: string,
  subject: HistorySubject,
  id: string,
  before?: number,
) {
  const query = { subject, id, ...(before !== undefined && { before: String(before) }) };
  const answer = await caller.call(api.listHistory, { params: { profileId }, query });
  return { status: answer.status, page: historyPageSchema.safeParse(answer.json).data };
}

onEachStore('the history of a sheet', {}, (service) => {
  test('tells who changed what, when and in which profile, the newest first, a page at a time', async () => {
    const caller = await service().signIn(anais.email);
    const params = { profileId: anais.profileId, contactId: maude.contactId };
    for (let turn = 0; turn < 23; turn += 1) {
      const { json } = await caller.call(api.getContact, { params });
      const ifMatch = (json as { version: number }).version;
      const body = { language: turn % 2 === 0 ? ('en' as const) : ('fr' as const) };
      expect((await caller.call(api.updateContact, { params, body, ifMatch })).status).toBe(200);
    }
    const first = await historyOf(caller, anais.profileId, 'contact', maude.contactId);
    expect(first.page?.lines).toHaveLength(20);
    expect(first.page?.lines[0]).toMatchObject({
      who: { firstName: anais.contact.firstName, lastName: anais.contact.lastName },
      profile: { organisation: FIRM.name, functions: ['person-responsible'] },
      action: 'contact-updated',
      changes: [{ field: 'language', before: 'fr', after: 'en' }],
      source: 'direct',
      request: null,
    });
    const before = first.page?.before ?? 0;
    const rest = await historyOf(caller, anais.profileId, 'contact', maude.contactId, before);
    expect(rest.page).toMatchObject({ before: null });
    expect(rest.page?.lines).toHaveLength(3);
    const sequences = [...(first.page?.lines ?? []), ...(rest.page?.lines ?? [])].map(
      (line) => line.sequence,
    );
    expect(sequences).toEqual([...new Set(sequences)].sort((left, right) => right - left));
    // Another sheet has a history of its own.
    const other = await historyOf(caller, anais.profileId, 'contact', huong.contactId);
    expect(other).toEqual({ status: 200, page: { lines: [], before: null } });
  });

  test('is there for whoever sees the sheet, and for nobody else', async () => {
    const manager = await service().signIn(anais.email);
    const member = await service().signIn(huong.email);
    const asked: ReadonlyArray<readonly [HistorySubject, string, number, number]> = [
      ['contact', huong.contactId, 200, 200],
      ['contact', maude.contactId, 200, 404],
      ['contact', memberOf(DELEGATED_CLIENT, 'florence').contactId, 404, 404],
      ['authorization', delegated?.id ?? '', 200, 200],
      ['authorization', held?.id ?? '', 200, 404],
      ['client-file', DELEGATED_CLIENT.id, 200, 404],
      ['client-file', '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', 404, 404],
    ];
    for (const [subject, id, forManager, forMember] of asked) {
      const answers = [
        (await historyOf(manager, anais.profileId, subject, id)).status,
        (await historyOf(member, huong.profileId, subject, id)).status,
      ];
      expect([subject, id, ...answers]).toEqual([subject, id, forManager, forMember]);
    }
  });
});

onEachStore('the sheet of an authorization', {}, (service) => {
  const sheetOf = async (caller: Caller, profileId: string, authorizationId = '', on?: string) => {
    const params = { profileId, authorizationId };
    const { status, json } = await caller.call(api.getAuthorization, { params, query: on ? { on } : {} });
    return { status, sheet: authorizationSheetSchema.safeParse(json).data };
  };

  test('shows the row and its chain, on any day, to its holder and to managers', async () => {
    const manager = await service().signIn(anais.email);
    const { status, sheet } = await sheetOf(manager, anais.profileId, delegated?.id);
    expect(status).toBe(200);
    expect(sheet?.authorization).toMatchObject({
      subject: 'monthly-report',
      contact: { id: huong.contactId },
    });
    expect(sheet?.access).toMatchObject({ delegated: delegated?.right, explanation: { broken: null } });
    const past = await sheetOf(manager, anais.profileId, delegated?.id, '2010-01-05');
    expect(past.sheet?.authorization.active).toBe(false);
    expect(past.sheet?.access.explanation.broken?.step).toBe('membership');
    const own = await sheetOf(manager, anais.profileId, held?.id);
    expect(own.sheet).toMatchObject({ authorization: { contact: null }, access: { delegated: null } });
    const member = await service().signIn(huong.email);
    expect((await sheetOf(member, huong.profileId, delegated?.id)).status).toBe(200);
    expect((await sheetOf(member, huong.profileId, held?.id)).status).toBe(404);
  });
});
