import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { DEMO_PASSWORD } from './demo-password.ts';
import type { Persona, World } from './world.ts';
import { allWorlds } from './worlds.ts';

/** Every world at once, as the server loads them into one database on its first start. */
export interface DemoData {
  readonly data: WorldData;
  readonly personas: readonly Persona[];
  readonly password: string;
  readonly records: World['records'];
}

export async function buildDemoData(): Promise<DemoData> {
  const worlds = await allWorlds();
  return {
    data: mergeWorldData(worlds.map(({ data }) => data)),
    personas: worlds.flatMap(({ personas }) => personas),
    password: DEMO_PASSWORD,
    records: worlds.flatMap(({ records }) => records),
  };
}
