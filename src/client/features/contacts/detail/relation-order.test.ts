import { expect, it } from 'vitest';
import { orderRelations, type SheetRelation } from './relation-order.ts';

const OWN = { id: 'own', name: 'Zénith comptable', kind: 'accounting-firm' } as const;

function relation(part: Partial<SheetRelation>): SheetRelation {
  return {
    id: 'r',
    function: 'staff-member',
    organisation: OWN,
    startOn: '2026-01-05',
    endOn: '9999-12-31',
    active: true,
    origin: 'converted',
    onItsWay: false,
    ...part,
  };
}

it('puts the own organisation first, then the others by name, active before ended', () => {
  const relations = [
    relation({ id: 'e', organisation: { id: 'e', name: 'Érablière Nord', kind: 'employer' } }),
    relation({ id: 'f', organisation: { id: 'f', name: 'Ferronnerie Sud', kind: 'employer' } }),
    relation({ id: 'ended', active: false, function: 'company-officer' }),
    relation({ id: 'representative', function: 'representative' }),
    relation({ id: 'officer', function: 'company-officer' }),
    relation({ id: 'a', organisation: { id: 'a', name: 'Armatures', kind: 'employer' }, active: false }),
  ];
  expect(orderRelations(relations, 'own').map(({ id }) => id)).toEqual([
    'officer',
    'representative',
    'ended',
    'a',
    'e',
    'f',
  ]);
});
