import { expect, test } from 'vitest';
import type { Authorization } from '#domain/authorization/authorization.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { checkInvariants } from '#domain/invariants/check-invariants.ts';
import {
  aGrant,
  applied,
  aRelation,
  aSubject,
  CHIEF,
  days,
  NEXT_YEAR,
  notesOf,
  plan,
  recordsOf,
  someFacts,
  TODAY,
  verdictOf,
  YEAR_END,
  YESTERDAY,
} from '#tests/harness/plan-world.ts';
import type { SubjectGrant } from './act.ts';

type Days = Partial<Pick<Authorization, 'right' | 'startOn' | 'endOn'>>;

/** What Léo holds of the reports after a grant, given what the firm and he held before. */
function afterGrant(held: Days[], theirs: Days[], subjects: SubjectGrant[], until: string = NO_END) {
  const row = (given: Days, place: number, contactId: string | null) =>
    aSubject('roof', 'monthly-report', { ...given, contactId, id: `${contactId}-${place}` });
  const facts = someFacts({
    contactRelations: [CHIEF, aRelation('leo'), aRelation('leo', 'roof')],
    authorizations: [
      ...held.map((one, place) => row(one, place, null)),
      ...theirs.map((one, place) => row(one, place, 'leo')),
    ],
  });
  const endOn = days(until, until).endOn;
  const act = aGrant({ fileId: 'roof', function: 'authorized-individual', subjects, endOn });
  const planned = plan([act], facts);
  const after = applied(facts, planned);
  expect(checkInvariants(recordsOf(after), TODAY)).toEqual([]);
  expect(plan([act], after).lines.map(verdictOf)).toEqual(['unchanged']);
  const rows = after.authorizations
    .filter(({ contactId }) => contactId === 'leo')
    .sort((left, right) => (left.startOn < right.startOn ? -1 : 1));
  return { line: planned.lines[0], rows: rows.map((one) => `${one.right} ${one.startOn} ${one.endOn}`) };
}

const write: SubjectGrant = { subject: 'monthly-report', right: 'write' };
const read: SubjectGrant = { subject: 'monthly-report', right: 'read' };
const since = '2024-01-01';

test.each<[string, Days[], Days[], SubjectGrant[], string[], string?]>([
  ['asked for twice: the greater right, once', [{}], [], [read, write], [`write ${TODAY} ${NO_END}`]],
  [
    'a lesser right gives way to a greater one',
    [{}],
    [{ right: 'read' }],
    [write],
    [`read ${since} ${YESTERDAY}`, `write ${TODAY} ${NO_END}`],
  ],
  [
    'for the days asked for, and comes back after them',
    [{}],
    [{ right: 'read' }],
    [write],
    [`read ${since} ${YESTERDAY}`, `write ${TODAY} ${YEAR_END}`, `read ${NEXT_YEAR} ${NO_END}`],
    YEAR_END,
  ],
  [
    'a lesser right that begins today never does',
    [{}],
    [{ right: 'read', ...days(TODAY) }],
    [write],
    [`read ${TODAY} ${YESTERDAY}`, `write ${TODAY} ${NO_END}`],
  ],
  ['a greater right holds the lesser one', [{}], [{}], [read], [`write ${since} ${NO_END}`]],
  [
    'a right that ends goes on without a gap',
    [{}],
    [{ right: 'read', ...days(since, YEAR_END) }],
    [read],
    [`read ${since} ${YEAR_END}`, `read ${NEXT_YEAR} ${NO_END}`],
  ],
  [
    'each day gets what the organisation holds',
    [{ right: 'read', ...days(since, YEAR_END) }, days(NEXT_YEAR, '2027-12-31')],
    [],
    [write],
    [`read ${TODAY} ${YEAR_END}`, `write ${NEXT_YEAR} 2027-12-31`],
  ],
])('%s', (_, held, theirs, subjects, rows, until) => {
  expect(afterGrant(held, theirs, subjects, until).rows).toEqual(rows);
});

test('« Écriture » in the place of « Lecture » is gained, and nothing is lost', () => {
  const { line } = afterGrant([{}], [{ right: 'read' }], [write], YEAR_END);
  expect(line?.gained).toEqual([{ contactId: 'leo', fileId: 'roof', ...write }]);
  expect(line?.lost).toEqual([]);
});

test('an organisation that holds it for less long says until when', () => {
  const { line } = afterGrant([days(since, YEAR_END)], [], [write]);
  expect(line?.notes).toContainEqual({
    code: 'ends-sooner',
    params: { subject: 'monthly-report', endOn: YEAR_END },
  });
});

test('what is held already is said, one subject at a time', () => {
  const { line } = afterGrant([{}], [{}], [write]);
  expect(line && notesOf(line)).toEqual(['relation-stands', 'already-held']);
});
