import type { Subjects } from '#mocks/builders/build-grants.ts';
import { buildIndividual } from '#mocks/builders/build-individual.ts';
import { represented } from '#mocks/worlds/represented.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { FIRST_LOCAL_CAST, SECOND_LOCAL_CAST } from './local-casts.ts';
import { LOIC, NADIA } from './shared-individuals.ts';

const MEMBER: Subjects = { 'data-access': 'read', 'union-dues-complaints': 'write' };
const RETIRED: Subjects = { 'data-access': 'read', profile: 'read' };

const worker = (name: string) => buildIndividual({ name });
const retiree = (name: string) => buildIndividual({ name, kind: 'retiree' });

/** The seven persons whose files the first local serves. */
export function firstLocalIndividuals(): Array<Partial<WorldData>> {
  const file = represented.bind(null, FIRST_LOCAL_CAST);
  return [
    file(LOIC, '2016-09-12', MEMBER, ['rosaire', 'annick']),
    file(worker('Rénald Arcand-Ducharme'), '2013-04-15', MEMBER, ['rosaire']),
    file(worker('Mélissa Gros-Louis-Fortin'), '2021-09-07', MEMBER, ['chloe', 'mathis']),
    file(worker('Alexandre Pinsonneault'), '2022-11-14', MEMBER, ['mathis', 'gilles']),
    file(worker('Océanne Bourassa-Roch'), '2026-02-02', MEMBER, []),
    file(retiree('Jean-Guy Thérien'), '2009-01-12', RETIRED, ['annick']),
    file(retiree('Raymonde Dion-Hétu'), '2010-07-05', RETIRED, ['chloe'], daysFromToday(-3)),
  ];
}

/** The six persons whose files the second local serves. */
export function secondLocalIndividuals(): Array<Partial<WorldData>> {
  const file = represented.bind(null, SECOND_LOCAL_CAST);
  return [
    file(NADIA, '2018-04-03', MEMBER, ['laurence', 'youssef']),
    file(worker('Karl-Émile Jobin-Lacasse'), '2019-08-26', MEMBER, ['mikael']),
    file(worker('Vân Đặng'), '2022-05-30', MEMBER, ['laurence', 'simon']),
    file(worker('Stéphanie Lamontagne-Ruel'), '2023-12-04', MEMBER, ['mikael', 'denise']),
    file(worker('Gabriel Petiquay-Lord'), '2024-03-11', MEMBER, []),
    file(retiree('Wilfrid Brassard-Noël'), '2008-02-01', RETIRED, ['denise']),
  ];
}
