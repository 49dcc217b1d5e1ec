import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { Subjects } from '#mocks/builders/build-grants.ts';
import { buildIndividual } from '#mocks/builders/build-individual.ts';
import { represented } from '#mocks/worlds/represented.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { LOCAL_CAST } from './local-cast.ts';

const MEMBER: Subjects = { 'data-access': 'write', 'union-dues-complaints': 'write', profile: 'read' };
const RETIRED: Subjects = { 'data-access': 'read', profile: 'read' };

const worker = (name: string) => buildIndividual({ name });
const retiree = (name: string) => buildIndividual({ name, kind: 'retiree' });

/** The eight persons whose files the local serves or has served. */
export function localIndividuals(): Array<Partial<WorldData>> {
  const file = represented.bind(null, LOCAL_CAST);
  return [
    file(worker('Audréanne Côté-Simard'), '2019-05-06', MEMBER, ['zacharie', 'ines']),
    file(worker('Ibrahim Sow-Pelchat'), '2021-08-23', MEMBER, [
      'zacharie',
      ['shannon', { 'data-access': 'read' }],
    ]),
    file(worker('Josée D’Anjou'), '2022-02-07', MEMBER, ['florian']),
    file(worker('Kevin O’Hara-Lemieux'), '2023-10-02', MEMBER, ['ines', 'roland']),
    // Nobody serves it.
    file(worker('Zoé Tétreault-Niquette'), '2025-03-17', MEMBER, []),
    file(retiree('Rock Champoux'), '2012-01-09', RETIRED, ['genevieve'], daysFromToday(20)),
    file(retiree('Lyne Prud’homme-Béland'), '2014-06-30', RETIRED, [['ines', { profile: 'read' }]]),
    file(retiree('Bertrand Lemyre'), '2010-03-01', RETIRED, ['roland'], calendarDay('2025-12-31')),
  ];
}
