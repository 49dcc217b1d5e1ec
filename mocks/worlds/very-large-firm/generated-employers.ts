import type { Organisation } from '#domain/organisation/organisation.ts';
import { idOf } from '#mocks/builders/build-id.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import type { SeededRandom } from '#mocks/builders/seeded-random.ts';
import { ATTRIBUTES, LEGAL_FORMS, PLACES, ROUNDS, TRADES } from './name-pools.ts';

/** Shares no factor with the number of names, so that stepping by it meets each name once. */
const STRIDE = 1009;

/** So many employers, each of another name; `mark` sets their ids apart. Throws a `RangeError` when the names don't suffice. */
export function generatedEmployers(random: SeededRandom, count: number, mark: string): Organisation[] {
  const names = TRADES.length * PLACES.length * ATTRIBUTES.length;
  if (count > names * ROUNDS.length) throw new RangeError(`only ${names * ROUNDS.length} names of employers`);
  return Array.from({ length: count }, (_, index) => {
    const place = (index * STRIDE) % names;
    const trade = TRADES[place % TRADES.length];
    const where = PLACES[Math.floor(place / TRADES.length) % PLACES.length];
    const attribute = ATTRIBUTES[Math.floor(place / TRADES.length / PLACES.length)];
    const round = ROUNDS[Math.floor(index / names)];
    const name = `${trade} ${where}-${attribute}${round} ${random.pick(LEGAL_FORMS)}`;
    return buildOrganisation({ id: idOf(`very-large-firm${mark}/employer`, String(index)), name });
  });
}
