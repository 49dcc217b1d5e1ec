import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import type { World } from '#mocks/worlds/world.ts';
import { veryLargeFirm } from './generate-very-large-firm.ts';

/** A very large accounting firm, whole: 400 contacts, 3,000 employers, 50,000 authorizations by default, the same at every build. */
export function buildVeryLargeFirmWorld({ authorizations = 50_000 } = {}): World {
  const { world, clients } = veryLargeFirm(authorizations);
  return { ...world, data: mergeWorldData([world.data, ...clients]) };
}
