import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { Subjects } from '#mocks/builders/build-grants.ts';
import { buildIndividual } from '#mocks/builders/build-individual.ts';
import { represented } from '#mocks/worlds/represented.ts';
import { daysFromToday, WORLD_TODAY } from '#mocks/worlds/world-today.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { ASSOCIATION_CAST } from './association-cast.ts';
import { LOIC, NADIA } from './shared-individuals.ts';

const MEMBER: Subjects = { 'data-access': 'write', 'union-dues-complaints': 'write', 'union-vote': 'write' };
const RETIRED: Subjects = { 'data-access': 'read', profile: 'read' };
const DUES: Subjects = { 'union-dues-complaints': 'write' };

const worker = (name: string) => buildIndividual({ name });
const retiree = (name: string) => buildIndividual({ name, kind: 'retiree' });

/** The ten persons whose files the association serves or has served. */
export function associationIndividuals(): Array<Partial<WorldData>> {
  const file = represented.bind(null, ASSOCIATION_CAST);
  return [
    file(LOIC, '2016-09-12', MEMBER, ['mathis', 'fatoumata', 'ghislain']),
    file(NADIA, '2018-04-03', MEMBER, ['mathis', ['elodie', { 'data-access': 'read' }]]),
    file(worker('Maxime Desgroseilliers'), '2020-05-19', MEMBER, [['fatoumata', DUES], 'marilou']),
    file(worker('Étienne Kanapé'), '2021-11-08', MEMBER, [
      'fatoumata',
      ['mathis', DUES, { endOn: daysFromToday(-30) }],
    ]),
    // One contact alone, without a linked account.
    file(worker('Joannie Pomerleau'), '2022-06-27', MEMBER, ['fatoumata']),
    // Élodie from today on: on its way.
    file(worker('Tomás Villanueva-Roy'), '2023-02-13', MEMBER, [
      'brendan',
      ['elodie', undefined, { startOn: WORLD_TODAY }],
    ]),
    // New today, and nobody serves it yet.
    file(worker('Dominic L’Allier'), WORLD_TODAY, MEMBER, []),
    // The complaints begin next month.
    file(
      worker('Sébastien Côté-Lafleur'),
      '2024-09-16',
      { 'data-access': 'write', 'union-dues-complaints': { right: 'write', startOn: daysFromToday(12) } },
      ['elodie', 'mathis'],
    ),
    file(retiree('Fernand Quessy-Lavoie'), '2011-03-21', RETIRED, ['josiane']),
    file(
      retiree('Huguette Saint-Pierre-Ouimet'),
      '2009-10-05',
      RETIRED,
      ['elodie'],
      calendarDay('2025-06-30'),
    ),
  ];
}
