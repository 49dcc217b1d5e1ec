import type { Subjects } from '#mocks/builders/build-grants.ts';
import { assembleWorld } from '#mocks/worlds/assemble-world.ts';
import { ownFile } from '#mocks/worlds/own-file.ts';
import type { World } from '#mocks/worlds/world.ts';
import { LOCAL_CAST } from './local-cast.ts';
import { localIndividuals } from './local-individuals.ts';

const OWN: Subjects = {
  'data-access': 'write',
  'payments-and-statements': 'read',
  'union-dues-complaints': 'write',
  profile: 'write',
  'monthly-report': 'read',
  'union-vote': 'write',
};

/** A local of an association that isn't in any world, with seven contacts and eight persons whose files it serves. */
export function buildLocalWorld(): World {
  return assembleWorld({
    key: 'local',
    casts: [LOCAL_CAST],
    strangers: [{ firstName: 'Étienne', lastName: 'Boisclair', email: 'etienne.boisclair@courriel.example' }],
    agents: [{ firstName: 'Solène', lastName: 'Abitbol', email: 'solene.abitbol@organisme.example' }],
    rest: [
      ownFile(LOCAL_CAST, '2010-03-01', OWN, [
        'genevieve',
        ['florian', { 'union-vote': 'write' }],
        ['ines', { 'data-access': 'write', 'union-dues-complaints': 'read' }],
        ['zacharie', { 'union-dues-complaints': 'write' }],
        ['shannon', { 'data-access': 'read' }],
        ['roland', { 'union-vote': 'read' }],
      ]),
      ...localIndividuals(),
    ],
  });
}
