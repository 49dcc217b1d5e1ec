import { describe, expect, it } from 'vitest';
import { isPeriod } from '#domain/calendar/period.ts';
import { checkInvariants } from '#domain/invariants/check-invariants.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { daysFromToday, WORLD_TODAY } from './world-today.ts';
import { allWorlds } from './worlds.ts';

const worlds = await allWorlds();

describe.each(worlds.map((world) => [world.key, world.data] as const))('the world %s', (_, data) => {
  it('breaks no rule of the model', () => {
    expect(checkInvariants(data, WORLD_TODAY)).toEqual([]);
  });

  it('says where each record comes from, and that only today’s records are on their way', () => {
    const records = [...data.organisationRelations, ...data.contactRelations, ...data.authorizations];
    const late = records.filter(({ visibleAt }) => visibleAt !== null);
    expect(late.filter(({ startOn }) => startOn !== WORLD_TODAY)).toEqual([]);
    expect(late.filter(({ origin }) => origin === 'converted')).toEqual([]);
    const noon = `${WORLD_TODAY}T17:00:00.000Z`;
    const nextNoon = `${daysFromToday(1)}T17:00:00.000Z`;
    expect(late.filter(({ visibleAt }) => !(visibleAt && noon < visibleAt && visibleAt < nextNoon))).toEqual(
      [],
    );
    expect(records.every(isPeriod)).toBe(true);
  });
});

it('together they break none either', () => {
  const together = mergeWorldData(worlds.map(({ data }) => data));
  expect(checkInvariants(together, WORLD_TODAY)).toEqual([]);
});
