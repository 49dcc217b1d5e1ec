import { expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');
const DAY_MS = 86_400_000;

onEachStore('« État au » on a contact', {}, (service) => {
  test('shows the language and the phones of the day, whatever changed since', async () => {
    const { clock } = service();
    const caller = await service().signIn(anais.email);
    const params = { profileId: anais.profileId, contactId: maude.contactId };
    const sheetOn = async (on?: string) => {
      const { json } = await caller.call(api.getContact, { params, query: on === undefined ? {} : { on } });
      const { language, phones, version } = json as { language: string; phones: unknown[]; version: number };
      return { language, phones, version };
    };
    const first = clock.now().toISOString().slice(0, 10);
    const before = await sheetOn();

    clock.moveTo(new Date(clock.now().getTime() + 2 * DAY_MS).toISOString());
    const later = await service().signIn(anais.email);
    await later.call(api.updateContact, { params, body: { language: 'en' }, ifMatch: before.version });
    await later.call(api.updateContact, { params, body: { phones: [] }, ifMatch: before.version + 1 });

    expect(await sheetOn()).toEqual({ language: 'en', phones: [], version: before.version + 2 });
    expect(await sheetOn(first)).toEqual({ ...before, version: before.version + 2 });
  });
});
