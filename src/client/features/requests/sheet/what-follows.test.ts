import { expect, it } from 'vitest';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { mailOf, newContactsOf, sendsMail } from './what-follows.ts';

const FIRM = 'f1';
const person = {
  firstName: 'Béatrice',
  lastName: 'Saint-Amour',
  email: 'b@riviere-ouelle.example',
  language: 'fr' as const,
  phones: [],
  clientNumber: null,
};

function grant(changes: Partial<Extract<RequestLine['act'], { kind: 'grant' }>>): RequestLine['act'] {
  return {
    kind: 'grant',
    contactId: null,
    newContactId: 'c1',
    person,
    fileId: FIRM,
    function: 'staff-member',
    startOn: '2026-01-05',
    endOn: '9999-12-31',
    subjects: null,
    ...changes,
  };
}

const known = grant({ person: null, newContactId: null, contactId: 'c2' });
const end = { kind: 'end', contactId: 'c2', scope: 'all', ids: [], lastDay: '2026-01-04' } as const;
const changed = { kind: 'change-contact', contactId: 'c2', version: 1, changes: {} } as const;

it.each([
  [grant({}), 'code'],
  [known, undefined],
  [{ kind: 'issue-code', contactId: 'c2', reminder: false } as const, 'code'],
  [{ kind: 'issue-code', contactId: 'c2', reminder: true } as const, 'reminder'],
  [changed, 'confirmation'],
  [{ ...end, ids: [] }, undefined],
])('%j brings %s', (act, mail) => {
  expect(mailOf({ act })).toBe(mail);
});

it('announces mails of lines that are applied or will be, and of no other', () => {
  const line = { act: grant({}), contactId: 'c1' };
  expect(sendsMail([{ ...line, state: 'pending' }])).toBe(true);
  expect(
    sendsMail([
      { ...line, state: 'waiting' },
      { ...line, state: 'refused' },
    ]),
  ).toBe(false);
});

it('knows the contacts that were added to the organisation, and no others', () => {
  const of = (act: RequestLine['act'], state: RequestLine['state'] = 'applied') =>
    newContactsOf([{ act, state, contactId: 'c1' }], FIRM);
  expect(of(grant({}))).toEqual([{ contactId: 'c1', name: 'Béatrice Saint-Amour' }]);
  expect([of(known), of(grant({ fileId: 'client' })), of(grant({}), 'waiting')]).toEqual([[], [], []]);
});
