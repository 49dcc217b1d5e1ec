import { WORLD_KEYS, type World, type WorldKey } from './world.ts';

/** One import per world: a browser loads only the one it shows. */
const LOADERS: Readonly<Record<WorldKey, () => Promise<World>>> = {
  firm: async () => (await import('./firm/build-firm-world.ts')).buildFirmWorld(),
  association: async () => (await import('./association/build-association-world.ts')).buildAssociationWorld(),
  local: async () => (await import('./local/build-local-world.ts')).buildLocalWorld(),
  'new-organisation': async () =>
    (await import('./new-organisation/build-new-organisation-world.ts')).buildNewOrganisationWorld(),
  'very-large-firm': async () =>
    (await import('./very-large-firm/build-very-large-firm-world.ts')).buildVeryLargeFirmWorld(),
};

/** One world, made anew. */
export function loadWorld(key: WorldKey): Promise<World> {
  return LOADERS[key]();
}

/** Every world, in the order of their keys, as the server loads them into one database. */
export function allWorlds(): Promise<World[]> {
  return Promise.all(WORLD_KEYS.map(loadWorld));
}
