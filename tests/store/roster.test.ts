import { describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { WORLD_TODAY } from '#mocks/worlds/world-today.ts';
import type { RosterRecords } from '#server/store/roster-store.ts';
import { testWorld } from '#tests/harness/test-world.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';

const LIMITS = { contacts: 1_000, files: 1_000, services: 1_000 };

describe('the roster', () => {
  it('is the same in both stores: everybody, the files served, and who serves them', async () => {
    const { data } = testWorld();
    const stores: OpenStore[] = [];
    try {
      for (const { open } of STORES) stores.push(await open());
      const rosters: RosterRecords[] = [];
      for (const organisation of data.organisations) {
        const request = { organisationId: organisation.id, day: WORLD_TODAY, limits: LIMITS };
        const answers: RosterRecords[] = [];
        for (const { store } of stores) {
          if (await store.isEmpty()) await store.load(data);
          answers.push(await store.roster.read(request));
        }
        expect(answers[1]).toEqual(answers[0]);
        rosters.push(...answers.slice(0, 1));
      }
      const known = data.contacts.length;
      expect(rosters.reduce((sum, roster) => sum + roster.contacts.length, 0)).toBe(known);
      expect(rosters.some((roster) => roster.services.length > 0)).toBe(true);
      expect(rosters.some((roster) => roster.files.length > 0)).toBe(true);
    } finally {
      for (const store of stores) await store.close();
    }
  });

  it('tells, around one contact, of its files alone and of who serves them', async () => {
    const { data } = testWorld();
    for (const { open } of STORES) {
      const { store, close } = await open();
      try {
        await store.load(data);
        let asked = 0;
        for (const { id: organisationId } of data.organisations) {
          const request = { organisationId, day: WORLD_TODAY, limits: LIMITS };
          const whole = await store.roster.read(request);
          for (const around of new Set(whole.services.map(({ contactId }) => contactId))) {
            asked += 1;
            const theirs = whole.services.filter((one) => one.contactId === around).map((one) => one.fileId);
            const services = whole.services.filter(({ fileId }) => theirs.includes(fileId));
            const who = new Set(services.map(({ contactId }) => contactId));
            expect(await store.roster.read({ ...request, around })).toEqual({
              contacts: whole.contacts.filter(({ contact }) => who.has(contact.id)),
              files: whole.files.filter(({ id }) => theirs.includes(id)),
              services,
            });
          }
          const nobody = await store.roster.read({ ...request, around: crypto.randomUUID() });
          expect(nobody).toEqual({ contacts: [], files: [], services: [] });
        }
        expect(asked).toBeGreaterThan(1);
      } finally {
        await close();
      }
    }
  });

  it('knows of nobody’s services before they began', async () => {
    const { data } = testWorld();
    for (const { open } of STORES) {
      const { store, close } = await open();
      try {
        await store.load(data);
        const [organisation] = data.organisations;
        const day = calendarDay('1999-01-01');
        const roster = await store.roster.read({
          organisationId: organisation?.id ?? '',
          day,
          limits: LIMITS,
        });
        expect([roster.files, roster.services]).toEqual([[], []]);
      } finally {
        await close();
      }
    }
  });
});
