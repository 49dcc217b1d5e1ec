import { expect, test } from 'vitest';
import {
  aGrant,
  aKnown,
  aPerson,
  aRelation,
  days,
  NEXT_YEAR,
  plan,
  planOne,
  someFacts,
  verdictOf,
} from '#tests/harness/plan-world.ts';
import type { IssueCodeAct } from './act.ts';

const facts = someFacts({
  contacts: [
    aKnown('anais', {}, { linked: true }),
    aKnown('huong', {}, { liveCode: true }),
    aKnown('leo', { email: null }),
    aKnown('ines'),
    aKnown('late'),
    aKnown('soon', {}, { codeBlockedUntil: '2026-11-22T15:00:30.000Z' }),
    aKnown('again', {}, { codeBlockedUntil: '2026-11-22T15:00:00.000Z' }),
  ],
  contactRelations: [
    ...['anais', 'huong', 'leo', 'ines', 'soon', 'again'].map((id) => aRelation(id)),
    aRelation('late', 'firm', days(NEXT_YEAR)),
  ],
});

function aCode(contactId: string, reminder = false): IssueCodeAct {
  return { kind: 'issue-code', contactId, reminder };
}

test.each([
  ['nobody', false, 'contact-unknown'],
  ['anais', false, 'already-linked'],
  ['leo', false, 'email-missing'],
  ['late', false, 'contact-inactive'],
  ['soon', false, 'code-too-soon'],
  ['ines', true, 'no-live-code'],
  ['ines', false, 'applies'],
  ['huong', false, 'applies'],
  ['huong', true, 'applies'],
  ['again', false, 'applies'],
])('%s (reminder: %s): %s', (contactId, reminder, verdict) => {
  const line = planOne(aCode(contactId, reminder), facts);
  expect(verdictOf(line)).toBe(verdict);
  const mail = reminder ? 'linking-reminder' : 'linking-code';
  expect(line.changes.mail).toBe(verdict === 'applies' ? mail : null);
});

test('says until when it is too soon', () => {
  expect(planOne(aCode('soon'), facts).refusal?.params).toEqual({ until: '2026-11-22T15:00:30.000Z' });
});

test('nobody is written to twice by one request; a new code after a reminder is something else', () => {
  const acts = [
    aCode('huong', true),
    aCode('huong', true),
    aCode('huong'),
    aCode('huong'),
    aCode('huong', true),
  ];
  const verdicts = ['applies', 'unchanged', 'applies', 'unchanged', 'unchanged'];
  expect(plan(acts, facts).lines.map(verdictOf)).toEqual(verdicts);
  const added = plan([aGrant({ person: aPerson() }), aCode('new')], facts);
  expect(added.lines.map(verdictOf)).toEqual(['applies', 'unchanged']);
});
