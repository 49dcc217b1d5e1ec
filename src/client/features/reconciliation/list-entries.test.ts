import { describe, expect, it } from 'vitest';
import { actSchema } from '#contract/requests/act.schema.ts';
import type { Roster } from '#contract/roster/roster.schema.ts';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { compareList } from './comparing/compare-list.ts';
import { firstChoices } from './list-draft.ts';
import { actsOf, countLines, countStates, listEntries, newContactIdOf } from './list-entries.ts';

const LIST = '3f0c8a52-5f0e-4c7b-9a61-0d6b9a1c2e3f';
const FIRM = 'b3b1f1de-7f44-4a7e-8d52-2a8b6a5f1c11';
const CLIENT = 'c0ffee00-7f44-4a7e-8d52-2a8b6a5f1c12';

function contact(
  place: number,
  firstName: string,
  lastName: string,
  email: string | null,
): Roster['contacts'][number] {
  return {
    contactId: `a0000000-0000-4000-8000-00000000000${place}`,
    firstName,
    lastName,
    email,
    language: 'fr',
    clientNumber: null,
    active: true,
    functions: ['staff-member'],
    linked: false,
  };
}

const roster: Roster = {
  contacts: [
    contact(1, 'Anaïs', 'Roy', 'anais@x.example'),
    contact(2, 'Loïc', 'Côté', 'loic@x.example'),
    contact(3, 'Maude', 'Dion', 'maude@x.example'),
  ],
  files: [{ id: CLIENT, name: 'Toitures Fjord inc.', kind: 'employer' }],
  services: [],
  complete: true,
};

const rows = [
  ['Prénom', 'Nom', 'Courriel', 'Téléphone', 'Poste'],
  ['Anaïs', 'Roy', 'anais@x.example', '', 'Adjointe'],
  ['Loïc', 'Côté', 'autre@x.example', '', ''],
  ['Élo', 'Dubé', 'elo@x.example', '514 593-3132, poste 22', 'Personne responsable'],
  ['Zoé', 'Roux', 'zoe(at)x', '', ''],
];
const ground = {
  organisationId: FIRM,
  today: calendarDay('2026-01-05'),
  lastDay: calendarDay('2026-01-04'),
  newId: () => LIST,
};

function entriesOf(settled: Readonly<Record<string, string>>) {
  const { about, hasHeader, mapping } = firstChoices(rows);
  return listEntries(compareList({ about, rows, hasHeader, mapping, roster }), settled, ground);
}

describe('the comparison as it is shown', () => {
  it('has each line in one state', () => {
    expect(countStates(entriesOf({}))).toEqual({
      missing: 2,
      different: 0,
      departed: 1,
      doubtful: 1,
      present: 1,
    });
  });

  it('counts the lines of the list among them, and nobody of the console alone', () => {
    expect(countLines(entriesOf({}))).toBe(rows.length - 1);
  });

  it('keeps a doubt where it is, once settled', () => {
    const [, loic] = entriesOf({ 3: 'a0000000-0000-4000-8000-000000000002' });
    expect(loic).toMatchObject({
      key: 'line:3',
      state: 'doubtful',
      correctable: true,
      one: { state: 'different' },
    });
    expect(entriesOf({})[1]).toMatchObject({ key: 'line:3', correctable: false });
  });

  it('tells what couldn’t be read', () => {
    expect(entriesOf({})[3]).toMatchObject({ one: { outside: { email: null, unread: ['email'] } } });
  });

  it('becomes acts that the contract takes, the same each time', () => {
    const chosen = entriesOf({ 3: 'new' }).filter(({ correctable }) => correctable);
    const make = () => actsOf(chosen, (entry) => ({ ...ground, newId: () => newContactIdOf(LIST, entry) }));
    const acts = make();
    expect(acts).toEqual(make());
    expect(acts.map((act) => actSchema.safeParse(act).success)).toEqual(acts.map(() => true));
    expect(acts.map(({ kind }) => kind)).toEqual(['grant', 'grant', 'grant', 'end', 'end']);
    expect(acts[1]).toMatchObject({
      function: 'person-responsible',
      person: { firstName: 'Élo', phones: [{ number: '+15145933132', extension: '22' }] },
    });
  });
});

it('reads a list of who serves which client', () => {
  const served = [
    ['Nom complet', 'Client'],
    ['Roy, Anaïs', 'TOITURES FJORD INC'],
    ['Côté, Loïc', ''],
  ];
  const { about, hasHeader, mapping } = firstChoices(served);
  expect(about).toBe('services');
  const entries = listEntries(compareList({ about, rows: served, hasHeader, mapping, roster }), {}, ground);
  expect(actsOf(entries, () => ground)).toMatchObject([{ kind: 'grant', fileId: CLIENT, subjects: null }]);
  // A line without a client says nothing here, and is told as left out.
  expect(countLines(entries)).toBe(1);
});

it('takes the first row for a person where nothing in it is a header', () => {
  const bare = [['Anaïs Roy', 'anais@x.example']];
  expect(firstChoices(bare)).toMatchObject({ hasHeader: false, mapping: [null, 'email'] });
});
