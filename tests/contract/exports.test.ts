import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportContacts } from '#contract/exports/export.operations.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import type { Answer, Caller } from '#tests/harness/caller.ts';
import { createCaller, ORIGIN } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import {
  DELEGATED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
  testWorld,
} from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const thomas = memberOf(FIRM, 'thomas');
const huong = memberOf(FIRM, 'huong');
const gaetan = memberOf(DELEGATED_CLIENT, 'gaetan');
const stranger = memberOf(FOREIGN_ORGANISATION, 'manager');

const MANY = 10_000;

/** One who is called by a formula, and enough others for several pages. */
const others = Array.from({ length: MANY }, (_, at) => ({
  ...anais.contact,
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  firstName: at === 0 ? 'HYPERLINK("x")' : `Prénom ${at}`,
  lastName: at === 0 ? '=1+1' : 'Zzyzx',
  email: `zz${at}@exemple.example`,
}));
const data = mergeWorldData([testWorld().data, { contacts: others }]);

const all = {
  format: 'csv',
  language: 'fr',
  columns: ['contact', 'function', 'active'],
  rows: { kind: 'all', except: [] },
  query: {},
};

const linesOf = ({ text }: Answer) => text.replace('\uFEFF', '').trimEnd().split('\r\n');

onEachStore('exports', { data }, (service) => {
  let caller: Caller;
  beforeAll(async () => {
    caller = await service().signIn(anais.email);
  });
  const ask = (change: object = {}, who = anais, as = caller) =>
    as.call(exportContacts, {
      params: { profileId: who.profileId },
      rawBody: JSON.stringify({ ...all, ...change }),
    });

  test('every row of 10,000, once, in the order of the sort', async () => {
    const answer = await ask({ query: { search: 'exemple.example', direction: 'desc' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv;charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="contacts-[\d-]+\.csv"$/,
    );
    const [head, ...rows] = linesOf(answer);
    expect(head).toBe('Contact,Courriel,Fonction,Actif');
    expect(rows).toHaveLength(MANY);
    expect(new Set(rows).size).toBe(MANY);
    expect(rows.at(-1)).toBe('"\'=1+1, HYPERLINK(""x"")",zz0@exemple.example,,Faux');
  });

  test('comes in parts, each asked for by the reader', async () => {
    const { store } = service();
    let pages = 0;
    const fetch = service().with(() => ({
      store: {
        ...store,
        contacts: {
          ...store.contacts,
          list(request) {
            pages += 1;
            return store.contacts.list(request);
          },
        },
      },
    }));
    const response = await fetch(
      new Request(new URL(exportContacts.path.replace('{profileId}', anais.profileId), ORIGIN), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          cookie: caller.cookie ?? '',
        },
        body: JSON.stringify(all),
      }),
    );
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.read();
    expect([response.status, pages >= 1, pages <= 2]).toEqual([200, true, true]);
    await reader?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pages).toBeLessThanOrEqual(2);
  });

  test('a workbook holds the same rows', async () => {
    const response = await service().fetch(
      new Request(new URL(exportContacts.path.replace('{profileId}', anais.profileId), ORIGIN), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          cookie: caller.cookie ?? '',
        },
        body: JSON.stringify({ ...all, format: 'xlsx', language: 'en', query: { search: 'zzyzx' } }),
      }),
    );
    const file = Buffer.from(await response.arrayBuffer());
    expect(file.readUInt32LE(0)).toBe(0x04034b50);
    const sheet = inflateRawSync(file.subarray(30 + file.readUInt16LE(26))).toString();
    expect(sheet.match(/<row r=/g)).toHaveLength(MANY);
    expect(sheet).toContain('Function');
  });

  test('filters apply, rows taken away are left out, named rows come alone', async () => {
    const some = await ask({ query: { function: 'company-officer,person-responsible', active: 'true' } });
    const names = linesOf(some).slice(1);
    expect(names.length).toBeGreaterThan(1);
    expect(names.every((line) => /Vrai$/.test(line))).toBe(true);
    const but = await ask({
      query: { function: 'company-officer,person-responsible', active: 'true' },
      rows: { kind: 'all', except: [anais.contactId] },
    });
    expect(linesOf(but)).toHaveLength(names.length);
    const named = await ask({ rows: { kind: 'ids', ids: [anais.contactId, thomas.contactId] } });
    expect(linesOf(named).slice(1)).toHaveLength(2);
    const sorted = await ask({
      query: { sort: 'active' },
      rows: { kind: 'ids', ids: [anais.contactId, thomas.contactId] },
    });
    expect(linesOf(sorted).slice(1)).toHaveLength(2);
  });

  test('ids of another organisation name nothing', async () => {
    const answer = await ask({ rows: { kind: 'ids', ids: [gaetan.contactId, stranger.contactId] } });
    expect(linesOf(answer)).toEqual(['Contact,Courriel,Fonction,Actif']);
  });

  describe('are refused', () => {
    test('to whoever may not see the list, and through another’s profile', async () => {
      const member = await service().signIn(huong.email);
      expect((await ask({}, huong, member)).status).toBe(403);
      expect((await ask({}, stranger)).status).toBe(404);
      expect((await ask({}, anais, service().anonymous)).status).toBe(401);
    });

    test.each([
      [{ format: 'pdf' }, '/body/format'],
      [{ columns: [] }, '/body/columns'],
      [{ columns: ['email'] }, '/body/columns/0'],
      [{ rows: { kind: 'ids', ids: [] } }, '/body/rows/ids'],
      [{ query: { limit: '5' } }, '/body/query/limit'],
      [{ query: { active: 'yes' } }, '/body/query/active'],
    ])('%j', async (change, pointer) => {
      expect(await ask(change)).toMatchObject({ status: 422, json: { fields: [{ pointer }] } });
    });

    test('as a plain problem when the store fails at once, told to the log when it fails later', async () => {
      const failing = (from: number) => {
        let pages = 0;
        return service().with(({ store }) => ({
          store: {
            ...store,
            contacts: {
              ...store.contacts,
              list(request) {
                pages += 1;
                return pages >= from ? Promise.reject(new Error('broken')) : store.contacts.list(request);
              },
            },
          },
        }));
      };
      const at = (from: number) => createCaller(failing(from), caller.cookie);
      expect(await ask({}, anais, at(1))).toMatchObject({ status: 500, json: { code: 'internal-error' } });
      expect(service().takeErrors()).toHaveLength(1);
      await expect(ask({}, anais, at(3))).rejects.toThrow();
      expect(service().takeErrors()).toMatchObject([{ details: { operation: 'exportContacts' } }]);
    });
  });
});
