import { expect, test } from 'vitest';
import type { Contact } from '#domain/contact/contact.ts';
import { aKnown, plan, planOne, someFacts, verdictOf } from '#tests/harness/plan-world.ts';
import type { ChangeContactAct } from './act.ts';

const phones: Contact['phones'] = [{ kind: 'mobile', number: '+15145933132', extension: null }];
const facts = someFacts({
  contacts: [aKnown('anais', { version: 3, phones }, { linked: true }), aKnown('huong')],
});

function aChange(given: Partial<ChangeContactAct> = {}): ChangeContactAct {
  return { kind: 'change-contact', contactId: 'huong', version: 1, changes: { language: 'en' }, ...given };
}

test.each<[string, Partial<ChangeContactAct>]>([
  ['contact-unknown', { contactId: 'nobody' }],
  ['contact-changed', { version: 2 }],
  ['email-owned-by-account', { contactId: 'anais', version: 3, changes: { email: 'a@b.example' } }],
  ['unchanged', { changes: {} }],
  ['unchanged', { changes: { language: 'fr', firstName: 'huong', phones: [] } }],
  ['unchanged', { contactId: 'anais', version: null, changes: { email: 'anais@cabinet.example' } }],
  ['applies', { contactId: 'anais', version: null, changes: { lastName: 'Roy' } }],
])('%s', (verdict, given) => {
  const line = planOne(aChange(given), facts);
  expect(verdictOf(line)).toBe(verdict);
  expect(line.changes.contactChanged === null).toBe(verdict !== 'applies');
});

test('only what differs is written, with what it was', () => {
  const changes = { firstName: 'huong', lastName: 'Trần', email: 'huong.tran@cabinet.example', phones };
  expect(planOne(aChange({ changes }), facts).changes.contactChanged).toEqual({
    contactId: 'huong',
    version: 1,
    changes: { lastName: 'Trần', email: 'huong.tran@cabinet.example', phones },
    before: { lastName: 'Tremblay-Ng', email: 'huong@cabinet.example', phones: [] },
  });
});

test('a phone whose fields come in another order is the same phone', () => {
  const same = [{ extension: null, number: '+15145933132', kind: 'mobile' as const }];
  expect(planOne(aChange({ contactId: 'anais', version: 3, changes: { phones: same } }), facts).outcome).toBe(
    'unchanged',
  );
});

test('a later line sees the version that an earlier one makes', () => {
  const acts = [aChange(), aChange({ changes: { lastName: 'Roy' } }), aChange({ version: 2 })];
  expect(plan(acts, facts).lines.map(verdictOf)).toEqual(['applies', 'contact-changed', 'unchanged']);
});
