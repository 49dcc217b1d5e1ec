import { expect, test } from 'vitest';
import { compareServices } from './compare-services.ts';
import type { InsidePerson } from './compare-staff.ts';
import type { OutsidePerson } from './outside-person.ts';
import { type ServiceSettlements, settleServices } from './settle-services.ts';

function contact(contactId: string, firstName: string, lastName: string): InsidePerson {
  return {
    contactId,
    firstName,
    lastName,
    email: `${contactId}@cabinet.example`,
    language: 'fr',
    clientNumber: null,
    active: true,
    functions: ['staff-member'],
    linked: false,
  };
}

function line(place: number, fullName: string, client: string, email: string | null = null): OutsidePerson {
  const [firstName = null, lastName = null] = fullName.split(' ');
  const unsaid = { language: null, phone: null, clientNumber: null, function: null, unread: [] };
  return { line: place, firstName, lastName, email, client, ...unsaid };
}

const inside = {
  contacts: [
    contact('anais', 'Anaïs', 'Roy'),
    contact('loic', 'Loïc', 'Côté'),
    contact('lou', 'Loïc', 'Côté'),
  ],
  clients: [
    { fileId: 'fjord', name: 'Toitures Fjord inc.' },
    { fileId: 'erable', name: 'Béton Érable ltée' },
    { fileId: 'erable-2', name: 'Béton Érable ltée' },
  ],
  services: [
    { relationId: 'r1', contactId: 'anais', fileId: 'fjord' },
    { relationId: 'r2', contactId: 'loic', fileId: 'fjord' },
    { relationId: 'r3', contactId: 'loic', fileId: 'erable' },
  ],
};

function after(lines: readonly OutsidePerson[], settlements: ServiceSettlements = {}) {
  return settleServices(compareServices(lines, inside), settlements).map(
    ({ line: place, state, contact: who, client }) => [place, state, who?.contactId, client?.fileId],
  );
}

test('a name near to a client’s is offered, and nothing has ended meanwhile', () => {
  const lines = [line(2, 'Anaïs Roy', 'Toiture Fjord')];
  const [compared] = compareServices(lines, inside);
  expect(compared?.candidates?.clients.map(({ fileId }) => fileId)).toEqual(['fjord']);
  expect(after(lines)).toEqual([[2, 'doubtful', 'anais', undefined]]);
  expect(after(lines, { 'client:toiture fjord': 'fjord' })).toEqual([[2, 'present', 'anais', 'fjord']]);
});

test('of two clients with one name the right one is chosen', () => {
  const lines = [line(2, 'Anaïs Roy', 'Béton Érable ltée')];
  expect(after(lines, { 'client:beton erable ltee': 'erable-2' })).toEqual([
    [2, 'missing', 'anais', 'erable-2'],
    [null, 'departed', 'anais', 'fjord'],
  ]);
});

test('who a person is, told once, holds for each of the lines; what no line says has departed', () => {
  const lines = [line(2, 'Loïc Côté', 'Toitures Fjord'), line(3, 'Loïc Côté', 'Toitures Fjord inc.')];
  expect(after([lines[1] ?? line(0, '', '')])).toEqual([[3, 'doubtful', undefined, 'fjord']]);
  expect(after(lines, { 2: 'loic', 'client:toitures fjord': 'fjord' })).toEqual([
    [2, 'present', 'loic', 'fjord'],
    [3, 'present', 'loic', 'fjord'],
    [null, 'departed', 'loic', 'erable'],
  ]);
});

test('what is left aside stays as it is, and ends nothing', () => {
  const lines = [line(2, 'Anaïs Roy', 'Toiture Fjord')];
  expect(after(lines, { 'client:toiture fjord': 'aside' })).toEqual(after(lines));
});

test('an id that isn’t among the candidates settles nothing', () => {
  const lines = [line(2, 'Anaïs Roy', 'Toiture Fjord')];
  expect(after(lines, { 'client:toiture fjord': 'erable' })).toEqual(after(lines));
});
