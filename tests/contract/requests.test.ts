import { beforeAll, describe, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { contactSchema } from '#contract/contacts/contact.schema.ts';
import { historyPageSchema } from '#contract/history/history.schema.ts';
import type { ActInput } from '#contract/requests/act.schema.ts';
import { requestPageSchema, requestSchema } from '#contract/requests/request.schema.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import {
  DELEGATED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
  recordsOf,
} from '#tests/harness/test-world.ts';
import { grantTo, grantToNew, requestsOf } from './request-driver.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');
const huong = memberOf(FIRM, 'huong');
const rejean = memberOf(FIRM, 'rejean');
const florence = memberOf(DELEGATED_CLIENT, 'florence');
const stranger = memberOf(FOREIGN_ORGANISATION, 'manager');

onEachStore('a request', {}, (service) => {
  let caller: Caller;
  let requests: ReturnType<typeof requestsOf>;
  beforeAll(async () => {
    caller = await service().signIn(anais.email);
    requests = requestsOf(caller, anais);
  });

  const sheetOf = async (contactId: string) => {
    const answer = await caller.call(api.getContact, { params: { profileId: anais.profileId, contactId } });
    return contactSchema.parse(answer.json);
  };
  const listed = async (query: Record<string, string>) => {
    const answer = await caller.call(api.listAuthorizations, { params: requests.params, query });
    return (answer.json as { rows: Array<{ id: string; subject: string; active: boolean; endOn: string }> })
      .rows;
  };
  const historyOf = async (subject: string, id: string) => {
    const answer = await caller.call(api.listHistory, { params: requests.params, query: { subject, id } });
    return historyPageSchema.parse(answer.json).lines;
  };
  const mailsTo = async (to: string) => (await service().outbox()).filter((mail) => mail.to === to);

  describe('form A', () => {
    test('delegates a client’s file: seen in the list, the sheet, the matrix and the history', async () => {
      const preview = await requests.preview([grantTo(maude.contactId)]);
      const done = await requests.submit('add-relation', [grantTo(maude.contactId)]);
      expect(done).toMatchObject({ state: 'applied', counts: { applied: 1 }, abilities: [], version: 2 });
      expect(done.number).toMatch(/^D-\d{6}$/);
      const { lines, files, contacts } = await requests.lines(done.id);
      expect(lines[0]?.gained).toEqual(preview.lines[0]?.gained);
      expect(preview.lines[0]?.relations).toMatchObject([{ change: 'added', fileId: DELEGATED_CLIENT.id }]);
      expect([files, contacts.map(({ id }) => id)]).toEqual([[DELEGATED_CLIENT], [maude.contactId]]);

      const rows = await listed({ contact: maude.contactId, file: DELEGATED_CLIENT.id });
      const gained = lines[0]?.gained.map(({ subject }) => subject).sort();
      expect(rows.map(({ subject }) => subject).sort()).toEqual(gained);
      const sheet = await sheetOf(maude.contactId);
      expect(sheet.relations).toContainEqual(
        expect.objectContaining({ organisation: DELEGATED_CLIENT, active: true, origin: 'request' }),
      );
      const matrix = await caller.call(api.getMatrix, { params: requests.params });
      expect(matrix.text).toContain(maude.contactId);
      const history = await historyOf('contact', maude.contactId);
      expect(history.slice(0, 2).map(({ action, request }) => [action, request])).toEqual([
        ['subjects-added', done.number],
        ['relation-added', done.number],
      ]);
      const [line] = await historyOf('authorization', rows[0]?.id ?? '');
      expect(line).toMatchObject({ action: 'authorization-added', request: done.number });
    });

    test('asked again, changes nothing', async () => {
      const again = await requests.submit('add-relation', [grantTo(maude.contactId)]);
      expect(again).toMatchObject({ state: 'applied', counts: { applied: 0, unchanged: 1 } });
    });

    test('adds a person, who is sent a code that nobody else ever sees', async () => {
      const email = 'maelle.beaupre@courriel.example';
      const act = grantToNew(FIRM.id, { email });
      const done = await requests.submit('add-relation', [act]);
      expect(done).toMatchObject({ state: 'applied', counts: { applied: 1 } });
      expect(await sheetOf(act.newContactId)).toMatchObject({ lastName: 'Beaupré-Sirois', active: true });
      const mails = await mailsTo(email);
      expect(mails).toMatchObject([{ template: 'linking-credentials', language: 'fr' }]);
      const [kept] = (await service().store.outbox.newest(100)).filter(({ to }) => to === email);
      const code = await service().codes.unseal(kept?.id ?? '', kept?.sealed ?? '');
      const lines = await caller.call(api.listRequestLines, {
        params: { ...requests.params, requestId: done.id },
      });
      const told = JSON.stringify([await service().journal(), mails, kept, lines.text]);
      expect(told).not.toContain(code);
      const history = await historyOf('contact', act.newContactId);
      expect(history.map(({ action }) => action)).toEqual(['code-issued', 'relation-added', 'contact-added']);
    });

    test('a person whom somebody may already be is told before, and added all the same', async () => {
      const act = grantToNew(FIRM.id, {
        firstName: 'maude',
        lastName: 'D’AMOURS',
        email: 'autre@courriel.example',
      });
      const { lines, contacts } = await requests.preview([act]);
      expect(lines[0]).toMatchObject({
        outcome: 'applies',
        notes: expect.arrayContaining([
          { code: 'duplicate-by-name', params: { contactId: maude.contactId } },
        ]),
      });
      expect(contacts.map(({ id }) => id).sort()).toEqual([act.newContactId, maude.contactId].sort());
    });
  });

  describe('form B', () => {
    test('changes a contact: one version more, a line with before and after, a mail', async () => {
      const before = await sheetOf(maude.contactId);
      const change: ActInput = {
        kind: 'change-contact',
        contactId: maude.contactId,
        version: before.version,
        changes: { lastName: 'D’Amours-Ferland', language: 'en' },
      };
      const done = await requests.submit('modify-contact', [change]);
      expect(done.counts.applied).toBe(1);
      const after = await sheetOf(maude.contactId);
      expect(after).toMatchObject({
        lastName: 'D’Amours-Ferland',
        language: 'en',
        version: before.version + 1,
      });
      expect((await historyOf('contact', maude.contactId))[0]).toMatchObject({
        action: 'contact-updated',
        changes: [
          { field: 'language', before: 'fr', after: 'en' },
          { field: 'lastName', before: before.lastName, after: 'D’Amours-Ferland' },
        ],
      });
      expect(await mailsTo(maude.email)).toMatchObject([{ template: 'contact-updated', language: 'en' }]);

      const late = await requests.submit('modify-contact', [change]);
      expect(late).toMatchObject({ state: 'refused', abilities: ['resume', 'correct'] });
      expect((await requests.lines(late.id)).lines[0]?.refusal?.code).toBe('contact-changed');
      expect(await sheetOf(maude.contactId)).toEqual(after);
    });

    test('an older version is refused, the others of the request are not', async () => {
      const change = (contactId: string, version: number): ActInput => ({
        kind: 'change-contact',
        contactId,
        version,
        changes: { phones: [{ kind: 'home', number: '+14185550111', extension: null }] },
      });
      const done = await requests.submit('bulk', [change(maude.contactId, 1), change(rejean.contactId, 1)]);
      expect(done).toMatchObject({ state: 'partly-applied', counts: { applied: 1, refused: 1 } });
    });
  });

  describe('codes', () => {
    test('one to each who has not linked; the others are listed, and keep nobody from his', async () => {
      service().clock.moveTo('2026-11-22T16:00:00Z');
      const acts = [maude, rejean, huong].map(
        ({ contactId }): ActInput => ({ kind: 'issue-code', contactId, reminder: false }),
      );
      const done = await requests.submit('issue-codes', acts);
      expect(done).toMatchObject({ state: 'partly-applied', counts: { applied: 1, refused: 2 } });
      const refusals = (await requests.lines(done.id, { state: 'refused' })).lines;
      expect(refusals.map(({ refusal }) => refusal?.code)).toEqual(['email-missing', 'already-linked']);
      const tooSoon = await requests.submit('issue-codes', acts.slice(0, 1));
      expect((await requests.lines(tooSoon.id)).lines[0]?.refusal?.code).toBe('code-too-soon');
    });

    test('a filter’s whole result is one act, and says what it would do', async () => {
      const content = {
        kind: 'bulk',
        targets: { list: 'contacts', ids: null, query: { linked: 'never', search: '' } },
        act: { kind: 'issue-code', reminder: false },
      } as never;
      const { counts } = await requests.preview(content);
      const done = await requests.submit('bulk', content);
      expect(done.counts).toMatchObject({ applied: counts.applies, refused: counts.refused, pending: 0 });
    });
  });

  describe('form C', () => {
    const ending: ActInput = {
      kind: 'end',
      contactId: maude.contactId,
      scope: 'all',
      ids: [],
      lastDay: '2026-11-21',
    };

    test('ends everything, voids the code, and is undone exactly', async () => {
      const before = await sheetOf(maude.contactId);
      const held = await listed({ contact: maude.contactId });
      const done = await requests.submit('remove-relation', [ending]);
      expect(done).toMatchObject({ state: 'applied', abilities: ['undo'] });
      expect(await sheetOf(maude.contactId)).toMatchObject({ active: false });
      expect((await listed({ contact: maude.contactId, active: 'true' })).length).toBe(0);
      const codes = await service().store.linkingCodes.newestOf(FIRM.id, [maude.contactId]);
      expect(codes.get(maude.contactId)?.voidedAt).not.toBeNull();

      const undo = await requests.undo(done.id);
      expect(undo).toMatchObject({ state: 'applied', undoes: { id: done.id, number: done.number } });
      // The code stays voided: a new one is one's own decision.
      const linking = expect.objectContaining({ state: 'voided' });
      expect(await sheetOf(maude.contactId)).toEqual({ ...before, linking });
      expect(await listed({ contact: maude.contactId })).toEqual(held);
      expect((await requests.get(done.id)).abilities).toEqual([]);
      const twice = await requests.post('undo', { kind: 'undo', requestId: done.id });
      expect(twice).toMatchObject({ status: 409, json: { code: 'nothing-to-undo' } });
    });

    test('what is newer is not undone, and is named', async () => {
      const done = await requests.submit('remove-relation', [{ ...ending, lastDay: '2026-12-31' }]);
      await requests.submit('remove-relation', [{ ...ending, lastDay: '2026-11-30' }]);
      const undo = await requests.undo(done.id);
      expect(undo).toMatchObject({ state: 'refused' });
      const { lines, files } = await requests.lines(undo.id);
      const refusal = lines[0]?.refusal;
      expect(refusal).toMatchObject({ code: 'newer-change', params: { endOn: '2026-11-30' } });
      // In words: which relation or subject, and in which file.
      expect(refusal?.params).toHaveProperty('function');
      expect(files.map(({ id }) => id)).toContain(refusal?.params.fileId);
    });

    test('the last person responsible stays', async () => {
      const officers = recordsOf('contactRelations', FIRM).filter(
        (one) => one.function === 'person-responsible',
      );
      const acts = [...new Set(officers.map(({ contactId }) => contactId))].map((contactId) => ({
        ...ending,
        contactId,
      }));
      const { lines } = await requests.preview(acts);
      expect(lines.map(({ refusal }) => refusal?.code)).toContain('last-responsible');
    });
  });

  describe('whatever it is', () => {
    test('the same key again gives the same answer, and does nothing', async () => {
      const key = crypto.randomUUID();
      const content = { kind: 'acts', acts: [grantTo(rejean.contactId)] } as const;
      const first = await requests.post('add-relation', content as never, { key });
      const lines = (await service().journal()).length;
      const again = await requests.post('add-relation', content as never, { key });
      expect([again.status, again.text]).toEqual([201, first.text]);
      expect((await service().journal()).length).toBe(lines);
    });

    test('ids of others read like ids that nothing has', async () => {
      const told = async (act: ActInput) => (await requests.preview([act])).lines[0]?.refusal;
      for (const contactId of [florence.contactId, stranger.contactId, crypto.randomUUID()]) {
        expect(await told(grantTo(contactId))).toEqual({ code: 'contact-unknown', params: {} });
      }
      for (const fileId of [FOREIGN_ORGANISATION.id, crypto.randomUUID()]) {
        expect(await told(grantTo(rejean.contactId, { fileId }))).toEqual({
          code: 'file-unknown',
          params: {},
        });
      }
      const done = await requests.submit('add-relation', [grantTo(stranger.contactId)]);
      const text = JSON.stringify(await requests.lines(done.id));
      expect(text).not.toContain(stranger.contact.lastName);
      const theirs = requestsOf(await service().signIn(florence.email), florence);
      const foreign = { params: { ...theirs.params, requestId: done.id } };
      const other = await service().signIn(florence.email);
      expect((await other.call(api.getRequest, foreign)).status).toBe(404);
    });

    test('the list has the newest first, page by page', async () => {
      const ask = async (query: Record<string, string>) =>
        requestPageSchema.parse(
          (await caller.call(api.listRequests, { params: requests.params, query })).json,
        );
      const all = await ask({ limit: '100' });
      expect(all.total).toBe(all.requests.length);
      const first = await ask({ limit: '2' });
      const second = await ask({ limit: '100', before: String(first.before) });
      expect([...first.requests, ...second.requests]).toEqual(all.requests);
      const refused = await ask({ state: 'refused' });
      expect(new Set(refused.requests.map(({ state }) => state))).toEqual(new Set(['refused']));
    });

    test('64 at once on one contact: each in its turn, none lost', async () => {
      const before = await sheetOf(rejean.contactId);
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, place) => {
          const changes = { phones: [{ kind: 'home', number: `+1418555${1000 + place}`, extension: null }] };
          const act = {
            kind: 'change-contact',
            contactId: rejean.contactId,
            version: before.version,
            changes,
          };
          return requests.post('modify-contact', { kind: 'acts', acts: [act] } as never);
        }),
      );
      const sheets = answers.map(({ json }) => requestSchema.parse(json));
      expect(sheets.filter(({ state }) => state === 'applied')).toHaveLength(1);
      expect(sheets.filter(({ state }) => state === 'refused')).toHaveLength(63);
      expect((await sheetOf(rejean.contactId)).version).toBe(before.version + 1);
      expect(new Set(sheets.map(({ number }) => number)).size).toBe(64);
    });
  });
});
