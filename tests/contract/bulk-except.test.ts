import { beforeAll, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { RequestContent } from '#contract/requests/request-content.schema.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { requestsOf } from './request-driver.ts';

const anais = memberOf(FIRM, 'anais');
const huong = memberOf(FIRM, 'huong');

type Bulk = Extract<RequestContent, { kind: 'bulk' }>;

onEachStore('what a filter finds but a few', {}, (service) => {
  let firm: Caller;
  let requests: ReturnType<typeof requestsOf>;
  beforeAll(async () => {
    firm = await service().signIn(anais.email);
    requests = requestsOf(firm, anais);
  });

  const params = { profileId: anais.profileId };

  test('contacts: everybody found, save those who were unchecked', async () => {
    const query = { function: 'staff-member' };
    const { json } = await firm.call(api.listContacts, { params, query: { ...query, limit: '100' } });
    const found = (json as { rows: { id: string }[] }).rows.map(({ id }) => id);
    const [first, second, ...others] = found;
    if (!first || !second || others.length === 0) throw new Error('too few to leave some out');
    const bulk = (except?: string[]): Bulk => ({
      kind: 'bulk',
      targets: {
        list: 'contacts',
        ids: null,
        // As the address of the list has it.
        query: query as unknown as NonNullable<Extract<Bulk['targets'], { list: 'contacts' }>['query']>,
        ...(except && { except }),
      },
      act: { kind: 'issue-code', reminder: true },
    });
    const linesOf = async (content: Bulk) =>
      (await requests.preview(content)).lines.map(({ contactId }) => contactId).sort();
    expect(await linesOf(bulk())).toEqual(found.toSorted());
    // An id that the filter doesn't find leaves nobody out.
    expect(await linesOf(bulk([first, second, anais.contactId]))).toEqual(others.toSorted());
    const request = await requests.submit('issue-codes', bulk([first, second]));
    const { lines } = await requests.lines(request.id, { limit: '200' });
    expect(lines.map(({ contactId }) => contactId).sort()).toEqual(others.toSorted());
    const nobody = await requests.post('issue-codes', bulk(found));
    expect(nobody).toMatchObject({ status: 422, json: { fields: [{ pointer: '/body/content/targets' }] } });
  });

  test('authorizations: what was unchecked stays', async () => {
    const query = { contact: huong.contactId, active: 'true' };
    const list = async () => {
      const { json } = await firm.call(api.listAuthorizations, { params, query: { ...query, limit: '100' } });
      return (json as { rows: { id: string }[] }).rows.map(({ id }) => id).sort();
    };
    const found = await list();
    const [first, second] = found;
    if (!first || !second || found.length < 3) throw new Error('too few to leave some out');
    const content: Bulk = {
      kind: 'bulk',
      targets: {
        list: 'authorizations',
        ids: null,
        query: query as unknown as NonNullable<Extract<Bulk['targets'], { list: 'authorizations' }>['query']>,
        except: [first, second],
      },
      act: { kind: 'end', lastDay: '2026-11-21' as Extract<Bulk['act'], { kind: 'end' }>['lastDay'] },
    };
    const request = await requests.submit('bulk', content);
    expect(request).toMatchObject({ state: 'applied' });
    expect(await list()).toEqual([first, second].sort());
  });
});
