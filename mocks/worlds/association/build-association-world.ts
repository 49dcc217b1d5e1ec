import type { Subjects } from '#mocks/builders/build-grants.ts';
import { assembleWorld } from '#mocks/worlds/assemble-world.ts';
import { ownFile } from '#mocks/worlds/own-file.ts';
import type { World } from '#mocks/worlds/world.ts';
import { WORLD_TODAY } from '#mocks/worlds/world-today.ts';
import { ASSOCIATION_CAST } from './association-cast.ts';
import { associationIndividuals } from './association-individuals.ts';
import { FIRST_LOCAL_CAST, SECOND_LOCAL_CAST } from './local-casts.ts';
import { firstLocalIndividuals, secondLocalIndividuals } from './local-individuals.ts';

const OWN: Subjects = {
  'data-access': 'write',
  'payments-and-statements': 'read',
  'union-dues-complaints': 'write',
  profile: 'write',
  'monthly-report': 'read',
  'union-vote': 'write',
};

const LOCAL_OWN: Subjects = { ...OWN, 'data-access': 'read', 'union-dues-complaints': 'read' };

/** An association with nine contacts, and its two locals with five each; all serve files of persons. */
export function buildAssociationWorld(): World {
  return assembleWorld({
    key: 'association',
    casts: [ASSOCIATION_CAST, FIRST_LOCAL_CAST, SECOND_LOCAL_CAST],
    strangers: [{ firstName: 'Béatrice', lastName: 'Lavoie', email: 'beatrice.lavoie@courriel.example' }],
    agents: [{ firstName: 'Laurent', lastName: 'Desbiens', email: 'laurent.desbiens@organisme.example' }],
    rest: [
      ownFile(ASSOCIATION_CAST, '2008-02-01', OWN, [
        'josiane',
        'normand',
        ['mathis', { 'union-dues-complaints': 'write', 'union-vote': 'read' }],
        ['fatoumata', { 'data-access': 'read', 'monthly-report': 'read' }],
        ['fatoumata', { 'union-vote': 'write' }, { startOn: WORLD_TODAY }],
        ['elodie', { 'data-access': 'write', 'payments-and-statements': 'read' }],
        ['brendan', { 'data-access': 'read' }],
        ['ghislain', { 'union-dues-complaints': 'write', 'union-vote': 'write' }],
        ['marilou', { 'monthly-report': 'read' }],
      ]),
      ownFile(FIRST_LOCAL_CAST, '2008-02-01', LOCAL_OWN, ['annick', ['mathis', { 'union-vote': 'read' }]]),
      ownFile(SECOND_LOCAL_CAST, '2008-02-01', LOCAL_OWN, [
        'youssef',
        ['laurence', { 'union-vote': 'read' }],
      ]),
      ...associationIndividuals(),
      ...firstLocalIndividuals(),
      ...secondLocalIndividuals(),
    ],
  });
}
