import { describe, expect, test } from 'vitest';
import { updateContact } from '#contract/contacts/contact.operations.ts';
import { informationSchema } from '#contract/privacy/information.schema.ts';
import {
  exportMyInformation,
  getMyInformation,
  getPrivacyContact,
  requestRectification,
} from '#contract/privacy/privacy.operations.ts';
import {
  answerRectification,
  exportIncidents,
  listIncidents,
  listRectifications,
  recordIncident,
  updateIncident,
} from '#contract/privacy/privacy-register.operations.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { INCIDENT } from './privacy-bodies.ts';
import { submissionOf } from './request-bodies.ts';

const AGENT = 'marie-laurence.picard-ouellet@organisme.example';
const anais = memberOf(FIRM, 'anais');
const huong = memberOf(FIRM, 'huong');

onEachStore('« Mes renseignements »', {}, (service) => {
  const informationOf = async (caller: Caller) =>
    informationSchema.parse((await caller.call(getMyInformation)).json);

  test('are the account, its sessions, its contacts and what they may do', async () => {
    const caller = await service().signIn(huong.email);
    const told = await informationOf(caller);
    expect(told.account).toMatchObject({ id: huong.accountId, email: huong.email });
    expect(told.sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(told.securityEvents.map(({ kind }) => kind)).toContain('signed-in');
    expect(told.contacts).toMatchObject([
      {
        id: huong.contactId,
        profileId: huong.profileId,
        organisation: { id: FIRM.id },
        phones: huong.contact.phones,
      },
    ]);
    expect(told.contacts[0]?.relations[0]).toMatchObject({ function: 'staff-member', file: { id: FIRM.id } });
    expect(told.contacts[0]?.authorizations.length).toBeGreaterThan(1);
    expect(told.complete).toBe(true);
  });

  test('hold what was done about me with its values, and what I did about others without theirs', async () => {
    const params = { profileId: anais.profileId, contactId: huong.contactId };
    const manager = await service().signIn(anais.email);
    const changed = await manager.call(updateContact, { params, body: { language: 'en' }, ifMatch: 1 });
    expect(changed.status).toBe(200);
    const submitted = await manager.call(submitRequest, {
      params: { profileId: anais.profileId },
      body: submissionOf(),
    });
    expect(submitted.status).toBe(201);

    const mine = await informationOf(await service().signIn(huong.email));
    const line = mine.journal.find(({ action }) => action === 'contact-updated');
    expect(line).toMatchObject({
      ...{ byMe: false, aboutMe: true },
      changes: [{ field: 'language', before: 'fr', after: 'en' }],
    });
    expect(mine.mails).toContainEqual(
      expect.objectContaining({ to: huong.email, template: 'contact-updated' }),
    );
    expect(mine.requests).toEqual([]);

    const hers = await informationOf(manager);
    expect(hers.journal.find(({ action }) => action === 'contact-updated')).toMatchObject({
      ...{ byMe: true, aboutMe: false, changes: [] },
    });
    expect(hers.requests).toMatchObject([{ organisation: { id: FIRM.id }, form: 'issue-codes' }]);
    expect(JSON.stringify(hers)).not.toContain(huong.email);
  });

  test('come as a file, in CSV and in JSON', async () => {
    const caller = await service().signIn(huong.email);
    const csv = await caller.call(exportMyInformation, { body: { format: 'csv', language: 'fr' } });
    expect(csv.headers.get('content-disposition')).toMatch(
      /^attachment; filename="mes-renseignements-.*\.csv"$/,
    );
    expect(csv.text).toContain('Rubrique,No,Renseignement,Valeur\r\n');
    expect(csv.text).toContain(`Compte utilisateur,1,Adresse courriel,${huong.email}\r\n`);
    expect(csv.text).toContain(`Contacts et autorisations,1,Organisation,${FIRM.name}\r\n`);
    expect(csv.text).not.toMatch(/information\./);
    const json = await caller.call(exportMyInformation, { body: { format: 'json', language: 'en' } });
    expect(json.headers.get('content-disposition')).toContain('my-information-');
    expect(informationSchema.parse(JSON.parse(json.text)).account.id).toBe(huong.accountId);
  });

  test('can be asked to be put right: kept, shown to me, and listed for the body', async () => {
    const caller = await service().signIn(huong.email);
    const body = { what: 'contact', text: '  Mon nom prend un tréma.  ' } as const;
    const asked = await caller.call(requestRectification, { body });
    expect(asked).toMatchObject({
      status: 201,
      json: {
        what: 'contact',
        text: 'Mon nom prend un tréma.',
        state: 'open',
        dueOn: '2026-12-22',
        answer: null,
      },
    });
    expect((await informationOf(caller)).rectifications).toEqual([asked.json]);
    const listed = await (await service().signIn(AGENT)).call(listRectifications);
    expect(listed.json).toMatchObject({
      rectifications: [
        { text: 'Mon nom prend un tréma.', account: { id: huong.accountId, email: huong.email } },
      ],
      complete: true,
    });
    expect((await caller.call(listRectifications)).status).toBe(403);
    for (let at = 1; at < 20; at += 1) {
      expect((await caller.call(requestRectification, { body })).status).toBe(201);
    }
    const tooMany = await caller.call(requestRectification, { body });
    expect(tooMany).toMatchObject({ status: 429, json: { code: 'too-many-attempts' } });
    expect(tooMany.headers.get('retry-after')).toBe('86400');
  });

  test.each([
    ['accepted', 'Le tréma est ajouté.'],
    ['refused', 'Le registre des naissances l’écrit ainsi.'],
  ] as const)(
    'is answered once, %s: its author reads it, is told by mail and in his journal',
    async (outcome, answer) => {
      const { clock } = service();
      clock.moveTo(new Date(clock.now().getTime() + 60_000).toISOString());
      const caller = await service().signIn(anais.email);
      const asked = await caller.call(requestRectification, {
        body: { what: 'other', text: `À voir : ${outcome}` },
      });
      const { id } = asked.json as { id: string };
      const agent = await service().signIn(AGENT);
      const call = { params: { rectificationId: id }, body: { outcome, answer }, ifMatch: 1 };
      expect((await caller.call(answerRectification, call)).status).toBe(403);
      const mails = (await service().outbox()).length;
      const answers = await Promise.all([1, 2].map(() => agent.call(answerRectification, call)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const at = service().clock.now().toISOString();
      const told = { id, state: outcome, answer, answeredAt: at, dueOn: '2026-12-22' };
      expect(answers.find(({ status }) => status === 200)?.json).toMatchObject({
        ...told,
        ...{ answeredBy: 'Marie-Laurence Picard-Ouellet', version: 2 },
      });
      const mine = await informationOf(caller);
      expect(mine.rectifications.find((one) => one.id === id)).toMatchObject(told);
      expect(mine.securityEvents.slice(0, 2).map(({ kind, address }) => [kind, address])).toEqual([
        ['rectification-answered', null],
        ['rectification-asked', expect.anything()],
      ]);
      expect((await service().outbox()).slice(mails)).toMatchObject([
        { to: anais.email, template: 'rectification-answered' },
      ]);
      const idsOf = async (answered: 'true' | 'false') => {
        const { json } = await agent.call(listRectifications, { query: { answered } });
        return (json as { rectifications: { id: string }[] }).rectifications.map((one) => one.id);
      };
      expect([(await idsOf('true'))[0], (await idsOf('false')).includes(id)]).toEqual([id, false]);
      const file = await caller.call(exportMyInformation, { body: { format: 'csv', language: 'fr' } });
      expect(file.text).toContain(answer);
    },
  );

  test('whom to ask stands in the settings', async () => {
    expect((await service().anonymous.call(getPrivacyContact)).json).toEqual({
      title: 'Responsable des renseignements',
      address: 'confidentiel@organisme.example',
    });
  });

  describe('the register of incidents', () => {
    test('numbers its lines, completes them, and keeps them for five years', async () => {
      const agent = await service().signIn(AGENT);
      const first = await agent.call(recordIncident, { body: INCIDENT });
      expect(first).toMatchObject({
        status: 201,
        json: {
          ...INCIDENT,
          ...{ number: 1, version: 1, keepUntil: '2031-11-20', recordedBy: 'Marie-Laurence Picard-Ouellet' },
        },
      });
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => agent.call(recordIncident, { body: INCIDENT })),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
      const { incidents } = (await agent.call(listIncidents)).json as { incidents: { number: number }[] };
      expect(incidents.map(({ number }) => number)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);

      const params = { incidentId: (first.json as { id: string }).id };
      const body = { ...INCIDENT, commissionToldOn: '2026-11-23', persons: 42 };
      const updated = await agent.call(updateIncident, { params, body, ifMatch: 1 });
      expect(updated).toMatchObject({ status: 200, json: { ...body, number: 1, version: 2 } });
      expect((await agent.call(updateIncident, { params, body, ifMatch: 1 })).status).toBe(412);
    });

    test('refuses days that can’t follow each other', async () => {
      const agent = await service().signIn(AGENT);
      const body = { ...INCIDENT, occurredTo: '2026-11-01', knownOn: '2026-11-02' };
      expect(await agent.call(recordIncident, { body })).toMatchObject({
        status: 422,
        json: {
          fields: [
            { pointer: '/body/occurredTo', code: 'too-small', params: { min: INCIDENT.occurredFrom } },
            { pointer: '/body/knownOn', code: 'too-small' },
          ],
        },
      });
    });

    test('leaves as a file under the eight elements, for nobody but the operator', async () => {
      const body = { language: 'fr' } as const;
      const agent = await service().signIn(AGENT);
      await agent.call(recordIncident, { body: { ...INCIDENT, circumstances: '=HYPERLINK("x")' } });
      const { text } = await agent.call(exportIncidents, { body });
      for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) expect(text).toContain(`${number}. `);
      expect(text).toContain(`"'=HYPERLINK(""x"")"`);
      expect(text).not.toMatch(/incidents\./);
      const caller = await service().signIn(anais.email);
      for (const refused of [
        await caller.call(exportIncidents, { body }),
        await caller.call(listIncidents),
        await caller.call(recordIncident, { body: INCIDENT }),
      ]) {
        expect(refused).toMatchObject({ status: 403, json: { code: 'not-allowed' } });
      }
    });
  });
});
