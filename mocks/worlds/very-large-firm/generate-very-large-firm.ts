import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import { buildEngagement } from '#mocks/builders/build-engagement.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { seededRandom } from '#mocks/builders/seeded-random.ts';
import { assembleWorld, type Cast } from '#mocks/worlds/assemble-world.ts';
import { delegateTo } from '#mocks/worlds/delegate-to.ts';
import { ownFile } from '#mocks/worlds/own-file.ts';
import { withProvenance } from '#mocks/worlds/with-provenance.ts';
import type { World } from '#mocks/worlds/world.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { delegateClients } from './delegate-clients.ts';
import { firmSizeOf, sizeMark } from './firm-size.ts';
import { type GeneratedClient, generatedClient } from './generated-client.ts';
import { generatedEmployers } from './generated-employers.ts';
import { largeFirmCast } from './large-firm-cast.ts';

const SEED = 20_261_122;

/** Clients made at once: some ten thousand records, whatever the size of the firm. */
const CLIENTS_AT_ONCE = 300;

/** A firm in pieces, to be loaded in their order. */
export interface LargeFirm {
  /** The firm with its people and its own file. */
  readonly world: World;
  /** Its clients: each chunk holds whole ones, and rests on `world` alone. */
  readonly clients: Iterable<WorldData>;
}

function ownAuthorizations(cast: Cast): readonly Authorization[] {
  const subjects = {
    'site-and-compliance': 'read',
    'payments-and-statements': 'write',
    profile: 'write',
  } as const;
  return ownFile(cast, '2014-01-06', subjects, ['bernadette', ['laurent', { profile: 'read' }]])
    .authorizations;
}

/** A very large firm with exactly so many authorizations, the same at every call; only one chunk of it is in memory at a time. */
export function veryLargeFirm(authorizations: number): LargeFirm {
  const size = firmSizeOf(authorizations);
  const random = seededRandom(SEED);
  const cast = largeFirmCast(random, size);
  const own = ownAuthorizations(cast);
  const employers = generatedEmployers(random, size.employers, sizeMark(size));
  const clients = employers.map((employer) => generatedClient(random, employer));
  const granted = clients.reduce((sum, { subjects }) => sum + Object.keys(subjects).length, 0);
  const delegated = authorizations - own.length - granted;
  const chanceSeed = random.below(2 ** 31);
  return {
    world: assembleWorld({
      key: 'very-large-firm',
      casts: [cast],
      strangers: [],
      rest: [{ authorizations: own }],
    }),
    clients: { [Symbol.iterator]: () => clientChunks(cast, clients, delegated, chanceSeed) },
  };
}

function* clientChunks(
  cast: Cast,
  clients: readonly GeneratedClient[],
  delegated: number,
  seed: number,
): Generator<WorldData> {
  const random = seededRandom(seed);
  const staff = cast.members.map(({ key }) => delegateTo(cast, key));
  const delegating = delegateClients(random, clients, staff, delegated);
  const firm: Organisation = cast.organisation;
  for (let at = 0; at < clients.length; at += CLIENTS_AT_ONCE) {
    const some = clients.slice(at, at + CLIENTS_AT_ONCE);
    yield withProvenance(
      mergeWorldData([
        { organisations: some.map(({ employer }) => employer) },
        ...some.map((client) => buildEngagement({ firm, ...client, delegates: delegating.next(client) })),
      ]),
    );
  }
}

/** A firm as a stream of what `Store.load` takes, for loads that wait between the chunks. */
export async function* wholeFirm({ world, clients }: LargeFirm): AsyncGenerator<WorldData> {
  yield world.data;
  yield* clients;
}

/** The same of a size. Throws a `RangeError` for a size that no firm has. */
export function generateVeryLargeFirm(given: { readonly authorizations: number }): AsyncGenerator<WorldData> {
  return wholeFirm(veryLargeFirm(given.authorizations));
}
