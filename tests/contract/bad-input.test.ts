import { beforeAll, describe, expect, test } from 'vitest';
import { listContacts, updateContact } from '#contract/contacts/contact.operations.ts';
import { contactPageSchema } from '#contract/contacts/contact.schema.ts';
import { createSession, selectProfile } from '#contract/session/session.operations.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { DELEGATED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';
import { toldIn } from './told-in.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');
const params = { profileId: anais.profileId, contactId: maude.contactId };

const phone = '{"kind":"office","number":"+14185550123","extension":null}';

onEachStore('bad input', {}, (service) => {
  let caller: Caller;
  beforeAll(async () => {
    caller = await service().signIn(anais.email);
  });

  describe('the body of a change', () => {
    test.each<[string, string, string[]]>([
      ['malformed JSON', '{"language":', ['400 body-malformed']],
      ['nothing', '', ['400 body-malformed']],
      ['a list', '[]', ['422 fields-invalid', '/body wrong-type']],
      ['null', 'null', ['422 fields-invalid', '/body wrong-type']],
      ['a number', '7', ['422 fields-invalid', '/body wrong-type']],
      [
        'wrong types, all of them named',
        '{"language":1,"email":[],"phones":"none"}',
        [
          '422 fields-invalid',
          '/body/email wrong-type',
          '/body/language unknown-value',
          '/body/phones wrong-type',
        ],
      ],
      [
        'over-long strings',
        `{"email":"${'a'.repeat(250)}@b.example"}`,
        ['422 fields-invalid', '/body/email too-long max 254'],
      ],
      [
        'half of a character',
        '{"email":"\\ud83d@b.example"}',
        ['422 fields-invalid', '/body/email wrong-format'],
      ],
      ['a NUL', '{"email":"a\\u0000@b.example"}', ['422 fields-invalid', '/body/email wrong-format']],
      [
        'too many phones',
        `{"phones":[${Array.from({ length: 6 }, () => phone).join()}]}`,
        ['422 fields-invalid', '/body/phones too-long max 5'],
      ],
      [
        'bad phones, each named by its place',
        `{"phones":[${phone},{"kind":"fax","number":"418","extension":"poste 4"},{"number":null,"x":1}]}`,
        [
          '422 fields-invalid',
          '/body/phones/1/extension wrong-format',
          '/body/phones/1/kind unknown-value',
          '/body/phones/1/number wrong-format',
          '/body/phones/2/extension required',
          '/body/phones/2/kind required',
          '/body/phones/2/number wrong-type',
          '/body/phones/2/x unknown-field',
        ],
      ],
      [
        'unknown and bad fields together',
        '{"role":"boss","language":"es"}',
        ['422 fields-invalid', '/body/language unknown-value', '/body/role unknown-field'],
      ],
      [
        'a very deep one',
        `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
        ['422 fields-invalid', '/body wrong-type'],
      ],
      ['too much of it', `"${'x'.repeat(70_000)}"`, ['413 body-too-large']],
    ])('%s', async (_name, rawBody, told) => {
      const answer = await caller.call(updateContact, { params, ifMatch: 1, rawBody });
      expect(toldIn(answer)).toEqual(told);
    });

    test.each([
      ['text/plain'],
      ['application/x-www-form-urlencoded'],
      ['multipart/form-data'],
      ['application/xml'],
    ])('sent as %s', async (type) => {
      const answer = await caller.call(updateContact, {
        params,
        ifMatch: 1,
        body: {},
        headers: { 'content-type': type },
      });
      expect(toldIn(answer)).toEqual(['415 body-not-json']);
    });
  });

  describe('other bodies', () => {
    test('a sign-in without anything', async () => {
      expect(toldIn(await service().anonymous.call(createSession, { rawBody: '{}' }))).toEqual([
        '422 fields-invalid',
        '/body/email required',
        '/body/password required',
      ]);
    });

    test('a profile that is no id', async () => {
      expect(toldIn(await caller.call(selectProfile, { rawBody: '{"profileId":"1"}' }))).toEqual([
        '422 fields-invalid',
        '/body/profileId wrong-format',
      ]);
    });
  });

  describe('the query of the list', () => {
    test.each<[string, string[]]>([
      ['sort=organisation', ['400 query-invalid', '/query/sort unknown-value']],
      ['sort=', ['400 query-invalid', '/query/sort unknown-value']],
      ['direction=up', ['400 query-invalid', '/query/direction unknown-value']],
      [
        'function=boss,staff-member,king',
        ['400 query-invalid', '/query/function/0 unknown-value', '/query/function/2 unknown-value'],
      ],
      ['active=maybe', ['400 query-invalid', '/query/active unknown-value']],
      ['page=2', ['400 query-invalid', '/query/page unknown-field']],
      ['limit=0', ['400 query-invalid', '/query/limit too-small min 1']],
      ['limit=-25', ['400 query-invalid', '/query/limit too-small min 1']],
      ['limit=1000000', ['400 query-invalid', '/query/limit too-big max 100']],
      ['limit=1e400', ['400 query-invalid', '/query/limit wrong-type']],
      ['limit=dix', ['400 query-invalid', '/query/limit wrong-type']],
      ['limit=25&limit=50', ['400 query-invalid', '/query/limit duplicate']],
      [`search=${'x'.repeat(201)}`, ['400 query-invalid', '/query/search too-long max 200']],
      ['cursor=', ['400 query-invalid', '/query/cursor too-short min 1']],
      [`cursor=${'A'.repeat(2001)}`, ['400 query-invalid', '/query/cursor too-long max 2000']],
      ['cursor=AAAA', ['400 cursor-invalid']],
      ['cursor=%00%ff', ['400 cursor-invalid']],
      [
        'sort=x&direction=y&active=z&limit=no&colour=blue',
        [
          '400 query-invalid',
          '/query/active unknown-value',
          '/query/colour unknown-field',
          '/query/direction unknown-value',
          '/query/limit wrong-type',
          '/query/sort unknown-value',
        ],
      ],
    ])('?%s', async (query, told) => {
      const answer = await caller.send(`/api/profiles/${anais.profileId}/contacts?${query}`);
      expect(toldIn(answer)).toEqual(told);
    });

    test.each([
      ['a NUL', '\u0000'],
      ['half of a character', '%ED%A0%BD'],
      ['a pattern of SQL', "%' or 1=1 --"],
      ['a pattern of LIKE', '_%\\'],
      ['only spaces', '   '],
      ['200 times a word', 'a '.repeat(100)],
    ])('a search for %s is a search', async (_name, search) => {
      const answer = await caller.call(listContacts, { params, query: { search } });
      expect([answer.status, contactPageSchema.parse(answer.json).start]).toEqual([200, 0]);
    });
  });

  test.each([
    '1',
    'null',
    '%00',
    '..%2f..',
    "'%20or%201=1",
    'x'.repeat(2000),
    '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  ])('the id %j does not exist, as a contact, a file, an authorization or a profile', async (id) => {
    for (const path of [
      `/api/profiles/${anais.profileId}/files/${id}`,
      `/api/profiles/${anais.profileId}/authorizations/${id}`,
      `/api/profiles/${anais.profileId}/contacts/${id}/access`,
      `/api/profiles/${id}/files/${DELEGATED_CLIENT.id}`,
      `/api/profiles/${id}/authorizations`,
      `/api/profiles/${id}/organisation-relations`,
      `/api/profiles/${id}/matrix`,
      `/api/profiles/${anais.profileId}/contacts/${id}`,
      `/api/profiles/${id}/contacts/${maude.contactId}`,
      `/api/profiles/${id}/contacts`,
    ]) {
      expect(toldIn(await caller.send(path))).toEqual(['404 not-found']);
    }
  });
});
