import { describe, expect, it } from 'vitest';
import {
  aGrant,
  aKnown,
  aPerson,
  aRelation,
  aSubject,
  CHIEF,
  days,
  NEXT_YEAR,
  plan,
  someFacts,
  TODAY,
  verdictOf,
  YEAR_END,
  YESTERDAY,
} from '#tests/harness/plan-world.ts';
import type { Act, EndAct } from './act.ts';

const leaves = (contactId: string, lastDay = YESTERDAY): EndAct => ({
  kind: 'end',
  contactId,
  scope: 'all',
  ids: [],
  lastDay,
});
const takesOver = (startOn = TODAY) =>
  aGrant({ fileId: 'roof', function: 'authorized-individual', subjects: null, startOn });

describe('files that nobody would cover any more', () => {
  const uncovered = (acts: Act[], facts = someFacts()) => plan(acts, facts).uncovered;

  it('are told, and on the line that leaves them', () => {
    const { uncovered: files, lines } = plan([leaves('huong')]);
    expect(files).toEqual(['roof']);
    expect(lines[0]?.notes).toEqual([
      { code: 'no-own-relation-left', params: {} },
      { code: 'file-uncovered', params: { count: '1' } },
    ]);
  });

  it('aren’t, when a line hands them over, before or after', () => {
    expect(uncovered([takesOver(), leaves('huong')])).toEqual([]);
    expect(uncovered([leaves('huong'), takesOver()])).toEqual([]);
    expect(uncovered([leaves('huong', YEAR_END), takesOver(NEXT_YEAR)])).toEqual([]);
  });

  it('are, when they are handed over too late', () => {
    expect(uncovered([leaves('huong'), takesOver(NEXT_YEAR)])).toEqual(['roof']);
  });

  it('aren’t, when somebody else covers them, or when nobody did', () => {
    expect(uncovered([leaves('huong')], someFacts({ cover: ['roof'] }))).toEqual([]);
    const late = aSubject('roof', 'monthly-report', { contactId: 'huong', ...days(NEXT_YEAR) });
    const facts = someFacts({ authorizations: [aSubject('roof', 'monthly-report'), late] });
    expect(uncovered([leaves('huong')], facts)).toEqual([]);
  });

  it('aren’t, when a greater right takes the place of a lesser one; the own file never is one', () => {
    const facts = someFacts({
      contactRelations: [CHIEF, aRelation('leo'), aRelation('leo', 'roof')],
      authorizations: [
        aSubject('firm', 'profile'),
        aSubject('roof', 'monthly-report'),
        aSubject('roof', 'monthly-report', { contactId: 'leo', right: 'read' }),
        aSubject('firm', 'profile', { contactId: 'leo' }),
      ],
    });
    expect(uncovered([takesOver()], facts)).toEqual([]);
    expect(uncovered([takesOver(), leaves('leo')], facts)).toEqual(['roof']);
  });
});

describe('the lines of a request', () => {
  it('see what those before them do, whatever the kind', () => {
    const { lines } = plan([
      leaves('huong'),
      { kind: 'change-end', contactId: 'huong', relationId: 'huong-roof', endOn: YEAR_END },
      { kind: 'issue-code', contactId: 'huong', reminder: false },
      { kind: 'change-contact', contactId: 'huong', version: null, changes: { language: 'en' } },
      aGrant({ contactId: 'huong', subjects: null }),
      { kind: 'issue-code', contactId: 'huong', reminder: false },
      leaves('huong'),
      { kind: 'restore', contactId: 'huong', relations: [], authorizations: [] },
    ]);
    expect(lines.map(verdictOf)).toEqual([
      'applies',
      'relation-not-active',
      'contact-inactive',
      'applies',
      'applies',
      'applies',
      'applies',
      'unchanged',
    ]);
    const taken = lines[6]?.changes.relationEnds;
    expect(taken).toEqual([{ id: 'new-3', before: days(TODAY).endOn, endOn: YESTERDAY }]);
  });

  it('leave the facts as they are', () => {
    const facts = someFacts();
    plan([leaves('huong'), takesOver(), aGrant({ person: aPerson() })], facts);
    expect(facts).toEqual(someFacts());
  });

  it('a contact that a line changes is compared as it is then', () => {
    const facts = someFacts({ contacts: [aKnown('leo')] });
    const rename = {
      kind: 'change-contact',
      contactId: 'leo',
      version: null,
      changes: { firstName: 'Zoé', lastName: 'Larivière', email: null },
    } as const;
    const person = aPerson({ email: 'zoe@autre.example' });
    const later = plan([rename, aGrant({ person })], facts).lines[1];
    expect(later?.notes[0]).toEqual({ code: 'duplicate-by-name', params: { contactId: 'leo' } });
    const sameEmail = aPerson({ firstName: 'Ève', email: 'leo@cabinet.example' });
    expect(
      plan(
        [aGrant({ person: aPerson() }), rename, aGrant({ person: sameEmail, newContactId: 'eve' })],
        facts,
      ).lines[2]?.notes.map(({ code }) => code),
    ).toEqual(['no-client-file']);
  });
});
