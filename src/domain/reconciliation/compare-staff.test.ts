import { describe, expect, test } from 'vitest';
import { compareServices } from './compare-services.ts';
import { compareStaff, type InsidePerson } from './compare-staff.ts';
import { type OutsidePerson, readOutsidePerson } from './outside-person.ts';
import { canCompare, recogniseColumns } from './recognise-columns.ts';

const anais: InsidePerson = {
  contactId: 'anais',
  firstName: 'Anaïs',
  lastName: 'Bélanger-Côté',
  email: 'anais@cabinet.example',
  language: 'fr',
  clientNumber: null,
  active: true,
  functions: ['person-responsible'],
  linked: true,
};
const huong: InsidePerson = {
  ...anais,
  contactId: 'huong',
  firstName: 'Hương',
  lastName: 'Trần',
  email: 'huong@cabinet.example',
  functions: ['staff-member'],
  clientNumber: '1234567',
};
const gone: InsidePerson = { ...anais, contactId: 'gone', firstName: 'Loïc', lastName: 'Roy', email: null };

const line = (cells: Partial<OutsidePerson>): OutsidePerson => ({
  line: 2,
  firstName: null,
  lastName: null,
  email: null,
  language: null,
  phone: null,
  clientNumber: null,
  function: null,
  client: null,
  unread: [],
  ...cells,
});

describe('the columns of a list', () => {
  test.each([
    [
      ['Prénom', 'NOM', 'Adresse courriel'],
      ['firstName', 'lastName', 'email'],
    ],
    [
      ['Full name', 'E-mail', 'Title', 'Salary'],
      ['fullName', 'email', 'function', null],
    ],
    [
      ['Nom et prénom', 'Client', 'Client'],
      ['fullName', 'client', null],
    ],
    [
      ['', 'N° client'],
      [null, 'clientNumber'],
    ],
  ])('%j', (headers, fields) => {
    expect(recogniseColumns(headers)).toEqual(fields);
  });

  test.each([
    [['Courriel'], true],
    [['Prénom', 'Nom'], true],
    [['Nom'], false],
    [['Client', 'Fonction'], false],
  ])('%j can be compared: %j', (headers, can) => {
    expect(canCompare(recogniseColumns(headers))).toBe(can);
  });
});

describe('a line of a list', () => {
  const read = (headers: string[], ...cells: string[]) =>
    readOutsidePerson(cells, recogniseColumns(headers), 2);

  test('names in either order', () => {
    expect(read(['Nom complet'], 'Bélanger-Côté, Anaïs')).toMatchObject({
      firstName: 'Anaïs',
      lastName: 'Bélanger-Côté',
    });
    expect(read(['Nom complet'], ' Anaïs  Bélanger-Côté ')).toMatchObject({
      firstName: 'Anaïs',
      lastName: 'Bélanger-Côté',
    });
  });

  test('words as lists write them', () => {
    const headers = ['Courriel', 'Langue', 'Fonction', 'No client'];
    expect(read(headers, 'a@b.example', 'Anglais', 'Employé', '123 4567')).toMatchObject({
      language: 'en',
      function: 'staff-member',
      clientNumber: '1234567',
    });
    // Nothing of it can be read, but somebody is meant: it stays, to be looked at.
    expect(read(headers, 'not an address', 'x', 'Chef', '12')).toMatchObject({
      email: null,
      language: null,
      function: null,
      clientNumber: null,
      unread: ['email', 'language', 'clientNumber'],
    });
  });

  test('without anybody on it is passed over', () => {
    expect(read(['Courriel', 'Client'], '', 'Toitures Fjord inc.')).toBeUndefined();
  });
});

describe('a list beside the contacts', () => {
  const statesOf = (outside: OutsidePerson[], inside = [anais, huong]) =>
    compareStaff(outside, inside).map(({ state, inside: known, differences, doubt }) => ({
      state,
      who: known?.contactId,
      ...(differences.length > 0 && { differences }),
      ...(doubt && { doubt: doubt.reason }),
    }));
  const both = [line({ email: 'ANAIS@cabinet.example' }), line({ line: 3, clientNumber: '1234567' })];

  test('says the same', () => {
    expect(statesOf(both)).toEqual([
      { state: 'present', who: 'anais' },
      { state: 'present', who: 'huong' },
    ]);
  });

  test('knows somebody more, and somebody less', () => {
    const states = statesOf([line({ firstName: 'Élodie', lastName: 'Roy' }), both[1] as OutsidePerson]);
    expect(states).toEqual([
      { state: 'missing', who: undefined },
      { state: 'present', who: 'huong' },
      { state: 'departed', who: 'anais' },
    ]);
  });

  test('says something else of somebody', () => {
    const other = line({
      line: 3,
      clientNumber: '1234567',
      firstName: 'Huong',
      language: 'en',
      function: 'representative',
    });
    expect(statesOf([both[0] as OutsidePerson, other])[1]).toEqual({
      state: 'different',
      who: 'huong',
      differences: ['firstName', 'language', 'function'],
    });
  });

  test('names somebody who no longer is active', () => {
    const former = { ...huong, active: false };
    expect(statesOf(both, [anais, former])[1]).toMatchObject({ state: 'different', differences: ['active'] });
  });

  test.each<[string, OutsidePerson[], InsidePerson[], string]>([
    [
      'a namesake with another address',
      [line({ firstName: 'anais', lastName: 'Belanger-Cote', email: 'x@y.example' })],
      [anais],
      'same-name-other-email',
    ],
    [
      'two of one name',
      [line({ firstName: 'Loïc', lastName: 'Roy' })],
      [gone, { ...gone, contactId: 'b' }],
      'several-contacts',
    ],
    [
      'the same twice',
      [line({ email: 'anais@cabinet.example' }), line({ line: 3, email: 'anais@cabinet.example' })],
      [anais],
      'twice-in-list',
    ],
    ['half a name', [line({ lastName: 'Roy', email: 'roy@x.example' })], [], 'name-missing'],
  ])('can’t tell: %s', (_, outside, inside, reason) => {
    const [first, ...rest] = statesOf(outside, inside);
    expect(first).toMatchObject({ state: 'doubtful', doubt: reason });
    // Whoever is in doubt hasn't departed.
    expect(rest.filter(({ state }) => state === 'departed')).toEqual([]);
  });

  test('5,000 lines', () => {
    const inside = Array.from({ length: 5_000 }, (_, place) => ({
      ...anais,
      contactId: `${place}`,
      email: `p${place}@cabinet.example`,
    }));
    const outside = inside.map(({ email }, place) => line({ line: place + 2, email }));
    expect(compareStaff(outside, inside).every(({ state }) => state === 'present')).toBe(true);
  });
});

test('who serves whom, beside the relations', () => {
  const clients = [
    { fileId: 'fjord', name: 'Toitures Fjord inc.' },
    { fileId: 'lac', name: 'Maçonnerie du Lac' },
    { fileId: 'mont', name: 'Charpentes Mont' },
  ];
  const services = [
    { relationId: 'r1', contactId: 'huong', fileId: 'fjord' },
    { relationId: 'r2', contactId: 'huong', fileId: 'mont' },
    { relationId: 'r3', contactId: 'anais', fileId: 'mont' },
  ];
  const who = { email: 'huong@cabinet.example' };
  const compared = compareServices(
    [
      line({ ...who, line: 2, client: 'TOITURES FJORD INC' }),
      line({ ...who, line: 3, client: 'Maçonnerie du lac' }),
      line({ ...who, line: 4, client: 'Inconnue' }),
      line({ email: 'nobody@x.example', line: 5, client: 'Maçonnerie du Lac' }),
    ],
    { contacts: [anais, huong], clients, services },
  );
  expect(
    compared.map(({ state, line: at, client, doubt }) => [state, at, client?.fileId ?? null, doubt]),
  ).toEqual([
    ['present', 2, 'fjord', null],
    ['missing', 3, 'lac', null],
    ['doubtful', 4, null, 'client-unknown'],
    ['doubtful', 5, 'lac', 'contact-unknown'],
    ['departed', null, 'mont', null],
  ]);
});
