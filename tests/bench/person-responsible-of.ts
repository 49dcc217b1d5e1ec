import type { Persona, WorldKey } from '#mocks/worlds/world.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';

/** Whom the demo offers as this world's person responsible. */
export async function personResponsibleOf(world: WorldKey): Promise<Persona> {
  const { personas } = await loadWorld(world);
  const persona = personas.find(({ key }) => key === 'person-responsible');
  if (!persona) throw new Error(`nobody is responsible in ${world}`);
  return persona;
}
