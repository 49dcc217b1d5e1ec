import { beforeEach, describe, expect, test } from 'vitest';
import { getContact, updateContact } from '#contract/contacts/contact.operations.ts';
import { type ContactSheet, contactSchema } from '#contract/contacts/contact.schema.ts';
import type { ContactLanguage } from '#domain/contact/contact.ts';
import { type Answer, type Caller, type CallOf, createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const thomas = memberOf(FIRM, 'thomas');
const maude = memberOf(FIRM, 'maude');
const rejean = memberOf(FIRM, 'rejean');

type Change = CallOf<typeof updateContact>;

/** Managers of the firm, and a contact without account whom both may change. */
const params = { profileId: anais.profileId, contactId: maude.contactId };

function sheetIn(answer: Answer): ContactSheet {
  return contactSchema.parse(answer.json);
}

/** Everything of an answer that a replay must repeat. */
function repeatable({ status, headers, text }: Answer): unknown {
  return { status, text, headers: [...headers].filter(([name]) => name !== 'x-trace-id') };
}

onEachStore('writes', {}, (service) => {
  let caller: Caller;
  let sheet: ContactSheet;
  let lines: number;
  let mails: number;

  beforeEach(async () => {
    caller = await service().signIn(anais.email);
    sheet = sheetIn(await caller.call(getContact, { params }));
    lines = (await service().journal()).length;
    mails = (await service().outbox()).length;
  });

  const otherLanguage = (): ContactLanguage => (sheet.language === 'fr' ? 'en' : 'fr');
  const change = (call: Change) => caller.call(updateContact, { params, ifMatch: sheet.version, ...call });
  const newLines = async () => (await service().journal()).slice(lines);
  const newMails = async () => (await service().outbox()).length - mails;

  async function nothingHappened(): Promise<void> {
    expect(sheetIn(await caller.call(getContact, { params }))).toEqual(sheet);
    expect(await newLines()).toEqual([]);
    expect(await newMails()).toBe(0);
  }

  test('a change is shown, counted, journaled and confirmed by mail', async () => {
    const email = `maude.${sheet.version}@courriel.example`;
    const phones = [{ kind: 'mobile', number: '+14185550199', extension: null }] as const;
    const body = { language: otherLanguage(), email, phones: [...phones] };
    const answer = await change({ body });
    expect(answer.status).toBe(200);
    expect(sheetIn(answer)).toEqual({ ...sheet, ...body, version: sheet.version + 1 });
    expect(answer.headers.get('etag')).toBe(`"${sheet.version + 1}"`);
    const read = await caller.call(getContact, { params });
    expect([read.json, read.headers.get('etag')]).toEqual([answer.json, answer.headers.get('etag')]);

    const { language, phones: formerPhones, email: formerEmail } = sheet;
    expect(await newLines()).toMatchObject([
      {
        organisationId: FIRM.id,
        accountId: anais.accountId,
        profileId: anais.profileId,
        action: 'contact-updated',
        subjectId: maude.contactId,
        before: { language, email: formerEmail, phones: formerPhones },
        after: body,
        traceId: answer.headers.get('x-trace-id'),
      },
    ]);
    const last = (await service().outbox()).filter(({ to }) => to === email);
    expect(last).toEqual([
      {
        to: email,
        language: body.language,
        template: 'contact-updated',
        values: { firstName: 'Maude', organisation: FIRM.name },
      },
    ]);
  });

  test('only what differs is journaled', async () => {
    const body = { language: otherLanguage(), email: sheet.email, phones: sheet.phones };
    expect((await change({ body })).status).toBe(200);
    expect(await newLines()).toMatchObject([
      { before: { language: sheet.language }, after: { language: body.language } },
    ]);
    expect(Object.keys((await newLines())[0]?.after ?? {})).toEqual(['language']);
  });

  test.each([
    ['nothing', () => ({})],
    ['what stands already', () => ({ language: sheet.language, email: sheet.email, phones: sheet.phones })],
  ])('a form with %s leaves no trace', async (_name, body) => {
    const answer = await change({ body: body() });
    expect([answer.status, answer.json]).toEqual([200, sheet]);
    await nothingHappened();
  });

  test('nobody is written to where there is no address', async () => {
    const who = { profileId: anais.profileId, contactId: rejean.contactId };
    const answer = await caller.call(updateContact, { params: who, ifMatch: 1, body: { language: 'en' } });
    expect(answer.status).toBe(200);
    expect(await newLines()).toHaveLength(1);
    expect(await newMails()).toBe(0);
  });

  describe('versions', () => {
    test('a write that names none is 428', async () => {
      const answer = await change({ ifMatch: null, body: { language: otherLanguage() } });
      expect(answer).toMatchObject({ status: 428, json: { code: 'version-required' } });
      await nothingHappened();
    });

    test.each(['"0"', '"999"', '*', 'W/"1"', 'nonsense'])(
      'a write on %s is 412, with both versions',
      async (sent) => {
        const answer = await change({ ifMatch: sent, body: { language: otherLanguage() } });
        expect(answer).toMatchObject({
          status: 412,
          json: { code: 'version-stale', versions: { sent, current: sheet } },
        });
        expect(answer.headers.get('etag')).toBe(`"${sheet.version}"`);
        await nothingHappened();
      },
    );

    test('64 writers on the same version: exactly one is heard', async () => {
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, number) =>
          change({ body: { email: `writer-${sheet.version}-${number}@courriel.example` } }),
        ),
      );
      const heard = answers.filter(({ status }) => status === 200);
      expect(heard).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(63);
      const now = sheetIn(await caller.call(getContact, { params }));
      expect(now).toEqual(heard[0]?.json);
      expect(now.version).toBe(sheet.version + 1);
      expect(await newLines()).toHaveLength(1);
      expect(await newMails()).toBe(1);
    });
  });

  describe('idempotency keys', () => {
    test('the same request again gets the same answer and has no other effect', async () => {
      const key = crypto.randomUUID();
      const call = { key, body: { language: otherLanguage() } };
      const first = await change(call);
      expect(first.status).toBe(200);
      for (const again of [await change(call), await change(call)]) {
        expect(repeatable(again)).toEqual(repeatable(first));
        expect(again.headers.get('x-trace-id')).not.toBe(first.headers.get('x-trace-id'));
      }
      expect(await newLines()).toHaveLength(1);
      expect(await newMails()).toBe(1);
    });

    test('another body or version under the same key is 422', async () => {
      const key = crypto.randomUUID();
      const body = { language: otherLanguage() };
      await change({ key, body });
      const others: Change[] = [
        { body: { language: sheet.language } },
        { body: {} },
        { body, ifMatch: sheet.version + 1 },
      ];
      for (const other of others) {
        expect((await change({ key, ...other })).json).toMatchObject({
          status: 422,
          code: 'idempotency-key-reused',
        });
      }
      expect(await newLines()).toHaveLength(1);
    });

    test('64 requests under one key: one effect', async () => {
      const key = crypto.randomUUID();
      const body = { language: otherLanguage() };
      const answers = await Promise.all(Array.from({ length: 64 }, () => change({ key, body })));
      const done = answers.filter(({ status }) => status === 200);
      expect(done.length).toBeGreaterThanOrEqual(1);
      expect(new Set(done.map(({ text }) => text)).size).toBe(1);
      for (const { status, json } of answers) {
        if (status !== 200) expect(json).toMatchObject({ status: 409, code: 'idempotency-key-in-progress' });
      }
      expect(sheetIn(await caller.call(getContact, { params })).version).toBe(sheet.version + 1);
      expect(await newLines()).toHaveLength(1);
      expect(await newMails()).toBe(1);
      expect(repeatable(await change({ key, body }))).toEqual(repeatable(done[0] as Answer));
    });

    test('a key belongs to one account', async () => {
      const key = crypto.randomUUID();
      await change({ key, body: { language: otherLanguage() } });
      const other = await service().signIn(thomas.email);
      const theirs = { profileId: thomas.profileId, contactId: maude.contactId };
      const answer = await other.call(updateContact, {
        params: theirs,
        key,
        ifMatch: sheet.version + 1,
        body: { language: sheet.language },
      });
      expect(answer.status).toBe(200);
      expect(await newLines()).toHaveLength(2);
    });

    test('a refused request leaves its key free', async () => {
      const key = crypto.randomUUID();
      const body = { language: otherLanguage() };
      expect((await change({ key, ifMatch: '"0"', body })).status).toBe(412);
      expect((await change({ key, body })).status).toBe(200);
    });

    test('what was answered is not told again to whoever has lost the right to it', async () => {
      const call = {
        params,
        ifMatch: sheet.version,
        key: crypto.randomUUID(),
        body: { language: otherLanguage() },
      };
      await caller.call(updateContact, call);
      const demoted = { active: true, functions: ['staff-member'] } as const;
      const fetch = service().with(({ store }) => ({
        store: {
          ...store,
          profiles: {
            ...store.profiles,
            async find(accountId, profileId, day) {
              const profile = await store.profiles.find(accountId, profileId, day);
              return profile && { ...profile, standing: demoted };
            },
          },
        },
      }));
      const answer = await createCaller(fetch, caller.cookie).call(updateContact, call);
      expect(answer).toMatchObject({ status: 404, json: { code: 'not-found' } });
    });

    test('after 24 hours the key is forgotten', async () => {
      const key = crypto.randomUUID();
      const start = service().clock.now().toISOString();
      const body = { language: otherLanguage() };
      await change({ key, body });
      service().clock.moveTo(new Date(Date.parse(start) + 24 * 3_600_000 - 1000).toISOString());
      expect((await change({ key, body })).status).toBe(200);
      service().clock.moveTo(new Date(Date.parse(start) + 24 * 3_600_000 + 1000).toISOString());
      expect((await change({ key, body })).status).toBe(412);
      service().clock.moveTo(start);
    });
  });

  describe('the e-mail of a contact whose account is linked', () => {
    const linked = { profileId: anais.profileId, contactId: thomas.contactId };

    test('is its owner’s to change', async () => {
      const before = sheetIn(await caller.call(getContact, { params: linked }));
      const body = { email: 'thomas@ailleurs.example', language: 'en' } as const;
      const answer = await caller.call(updateContact, { params: linked, ifMatch: before.version, body });
      expect(answer).toMatchObject({
        status: 422,
        json: {
          code: 'fields-invalid',
          fields: [{ pointer: '/body/email', code: 'email-owned-by-account', params: {} }],
        },
      });
      expect(sheetIn(await caller.call(getContact, { params: linked }))).toEqual(before);
      await nothingHappened();
    });

    test('sent unchanged, does not keep the rest from changing', async () => {
      const before = sheetIn(await caller.call(getContact, { params: linked }));
      const language = before.language === 'fr' ? 'en' : 'fr';
      const body = { email: before.email, language } as const;
      const answer = await caller.call(updateContact, { params: linked, ifMatch: before.version, body });
      expect(sheetIn(answer)).toEqual({ ...before, language, version: before.version + 1 });
    });
  });

  describe('one transaction', () => {
    test.each(['journal', 'outbox', 'idempotency'] as const)(
      'when %s fails, nothing has happened',
      async (part) => {
        const failing = () => Promise.reject(new Error(`${part} is full`));
        const broken = {
          journal: { append: failing },
          outbox: { queue: failing },
          idempotency: { keep: failing },
        };
        const fetch = service().with(({ store }) => ({
          store: {
            ...store,
            writeOnce: (scope, now, work) =>
              store.writeOnce(scope, now, (transaction, kept) =>
                work({ ...transaction, [part]: broken[part] }, kept),
              ),
          },
        }));
        const key = crypto.randomUUID();
        const body = { language: otherLanguage() };
        const wakes = service().wakes();
        const crippled = createCaller(fetch, caller.cookie);
        const answer = await crippled.call(updateContact, { params, ifMatch: sheet.version, key, body });
        expect(answer).toMatchObject({ status: 500, json: { code: 'internal-error' } });
        expect(answer.text).not.toContain('is full');
        expect(service().takeErrors()).toMatchObject([{ details: { operation: 'updateContact' } }]);
        expect(service().wakes()).toBe(wakes);
        await nothingHappened();
        // The key wasn't kept either.
        expect((await change({ key, body })).status).toBe(200);
      },
    );

    test('the mail is woken once what it has to send is kept', async () => {
      const wakes = service().wakes();
      await change({ body: { language: otherLanguage() } });
      expect(service().wakes()).toBe(wakes + 1);
    });
  });

  test.each([
    ['an unknown field', '{"language":"en","nickname":"Mo"}', ['/body/nickname']],
    ['a version', '{"language":"en","version":99}', ['/body/version']],
    ['an id', '{"id":"6f9619ff-8b86-4d01-b42d-00cf4fc964ff","language":"en"}', ['/body/id']],
    [
      'another organisation',
      '{"organisationId":"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"}',
      ['/body/organisationId'],
    ],
    ['a name', '{"firstName":"X","lastName":"Y"}', ['/body/firstName', '/body/lastName']],
    [
      'what the service works out',
      '{"active":true,"linked":false,"abilities":[]}',
      ['/body/active', '/body/linked', '/body/abilities'],
    ],
    ['a prototype', '{"__proto__":{"version":99},"language":"en"}', ['/body/__proto__']],
    ['a constructor', '{"constructor":{"prototype":{"version":99}}}', ['/body/constructor']],
    [
      'a prototype in a phone',
      '{"phones":[{"kind":"home","number":"+14185550100","extension":null,"__proto__":{}}]}',
      ['/body/phones/0/__proto__'],
    ],
  ])('a body with %s is refused whole', async (_name, rawBody, pointers) => {
    const answer = await change({ rawBody });
    expect(answer).toMatchObject({ status: 422, json: { code: 'fields-invalid' } });
    const { fields } = answer.json as { fields: Array<{ pointer: string; code: string }> };
    expect(fields.map(({ pointer }) => pointer)).toEqual(pointers);
    expect(new Set(fields.map(({ code }) => code))).toEqual(new Set(['unknown-field']));
    await nothingHappened();
  });
});
