import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { buildPhone } from '#mocks/builders/build-phone.ts';
import { assembleWorld } from '#mocks/worlds/assemble-world.ts';
import type { World } from '#mocks/worlds/world.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';

/** A firm that has just been made: its first person responsible, and nothing else. */
export function buildNewOrganisationWorld(): World {
  return assembleWorld({
    key: 'new-organisation',
    casts: [
      {
        name: '',
        organisation: buildOrganisation({ name: 'Comptabilité Fleur-de-Lin inc.', kind: 'accounting-firm' }),
        domain: 'fleur-de-lin.example',
        members: [
          {
            key: 'rosalie',
            firstName: 'Rosalie',
            lastName: 'Vigneault-Labbé',
            phones: [buildPhone('4505550180', 'mobile')],
            tenures: [{ function: 'person-responsible', startOn: daysFromToday(-1) }],
            account: 'open',
            persona: 'person-responsible',
          },
        ],
      },
    ],
    strangers: [
      { firstName: 'Philémon', lastName: 'Chabot-Roy', email: 'philemon.chabot-roy@courriel.example' },
    ],
    agents: [{ firstName: 'Gustave', lastName: 'Pépin', email: 'gustave.pepin@organisme.example' }],
    rest: [],
  });
}
