import { expect, test } from 'vitest';
import { explainProfile } from '#contract/session/session.operations.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

onEachStore('where a profile stands', {}, (service) => {
  const explain = async (key: string, about = key) => {
    const caller = await service().signIn(memberOf(FIRM, key).email);
    return caller.call(explainProfile, { params: { linkId: memberOf(FIRM, about).profileId } });
  };

  test('somebody who lost all relations keeps the account, and sees since when and whom to ask', async () => {
    const { profileId } = memberOf(FIRM, 'jerome');
    expect(await explain('jerome')).toMatchObject({
      status: 200,
      json: {
        profileId,
        organisation: { id: FIRM.id, name: FIRM.name },
        state: 'ended',
        day: '2026-10-13',
        functions: ['staff-member'],
        responsible: [
          { firstName: 'Anaïs', lastName: 'Bélanger-Côté', function: 'person-responsible' },
          { firstName: 'Maude', lastName: 'D’Amours', function: 'person-responsible' },
        ],
      },
    });
  });

  test('an active profile says so', async () => {
    expect(await explain('huong')).toMatchObject({ json: { state: 'active', day: null } });
  });

  test('another account’s profile is not there', async () => {
    expect(await explain('huong', 'jerome')).toMatchObject({ status: 404, json: { code: 'not-found' } });
  });
});
