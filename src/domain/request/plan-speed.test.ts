import { describe, expect, it } from 'vitest';
import { NO_END } from '#domain/calendar/period.ts';
import {
  aGrant,
  aKnown,
  aPerson,
  aRelation,
  aSubject,
  aTie,
  CHIEF,
  plan,
  someFacts,
  YESTERDAY,
} from '#tests/harness/plan-world.ts';
import type { Act, EndAct } from './act.ts';
import type { PlanFacts } from './plan.ts';

const SUBJECTS = ['monthly-report', 'payments-and-statements', 'profile', 'site-and-compliance'] as const;

const LIMIT_MS = 6000;

function places(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}

/** A firm with so many clients and contacts; the first contact holds four subjects in each of so many files. */
function aLargeFirm(size: { files: number; contacts: number; served: number }): PlanFacts {
  const files = places(size.files).map((place) => `file-${place}`);
  const served = files.slice(0, size.served);
  const contacts = places(size.contacts).map((place) => `contact-${place}`);
  const held = (fileId: string) => SUBJECTS.map((subject) => aSubject(fileId, subject));
  return someFacts({
    contacts: contacts.map((id) => aKnown(id)),
    files: [
      { id: 'firm', name: 'Cabinet', kind: 'accounting-firm' },
      ...files.map((id) => ({ id, name: id, kind: 'employer' as const })),
    ],
    organisationRelations: files.map((fileId) => aTie(fileId)),
    contactRelations: [
      CHIEF,
      ...contacts.map((id) => aRelation(id)),
      ...served.map((fileId) => aRelation('contact-0', fileId)),
    ],
    authorizations: [
      ...files.flatMap(held),
      ...served.flatMap((fileId) =>
        SUBJECTS.map((subject) => aSubject(fileId, subject, { contactId: 'contact-0' })),
      ),
    ],
  });
}

function delegate(place: number, contactId = 'contact-0'): Act {
  return aGrant({ fileId: `file-${place}`, function: 'authorized-individual', contactId, subjects: null });
}

function end(contactId: string): EndAct {
  return { kind: 'end', contactId, scope: 'all', ids: [], lastDay: YESTERDAY };
}

/** Milliseconds of the plan, and how its lines come out. */
function measure(acts: readonly Act[], facts: PlanFacts) {
  const start = performance.now();
  const { lines } = plan(acts, facts);
  return { ms: performance.now() - start, outcomes: new Set(lines.map(({ outcome }) => outcome)) };
}

// Many times what it takes (131, 600, 425, 460, 340 and 480 ms), so that a busy machine doesn't fail and anything quadratic does.
describe('a large request is planned', { timeout: 60_000 }, () => {
  it('500 files to a contact that holds 12,000 authorizations', () => {
    const facts = aLargeFirm({ files: 3500, contacts: 1, served: 3000 });
    const acts = places(500).map((place) => delegate(3000 + place));
    const { ms, outcomes } = measure(acts, facts);
    expect(outcomes).toEqual(new Set(['applies']));
    expect(ms).toBeLessThan(LIMIT_MS);
  });

  it('4000 files over 500 contacts', () => {
    const facts = aLargeFirm({ files: 1000, contacts: 500, served: 0 });
    const acts = places(4000).map((line) => delegate(line % 1000, `contact-${line % 499}`));
    expect(measure(acts, facts).ms).toBeLessThan(LIMIT_MS);
  });

  it('10,000 contacts that leave', () => {
    const facts = aLargeFirm({ files: 1, contacts: 10_000, served: 1 });
    const { ms, outcomes } = measure(
      places(10_000).map((place) => end(`contact-${place}`)),
      facts,
    );
    expect(outcomes).toEqual(new Set(['applies']));
    expect(ms).toBeLessThan(LIMIT_MS);
  });

  it('one contact that leaves 3,000 files, relation by relation and at once', () => {
    const facts = aLargeFirm({ files: 3000, contacts: 1, served: 3000 });
    const each = places(3000).map(
      (place): Act => ({ ...end('contact-0'), scope: 'relations', ids: [`contact-0-file-${place}`] }),
    );
    expect(measure(each, facts).ms).toBeLessThan(LIMIT_MS);
    expect(measure([end('contact-0')], facts).ms).toBeLessThan(LIMIT_MS);
    const ids = facts.authorizations.flatMap((row) => (row.contactId === null ? [] : [row.id]));
    const subjects: Act = { ...end('contact-0'), scope: 'authorizations', ids };
    expect(measure([subjects], facts).ms).toBeLessThan(LIMIT_MS);
  });

  it('5,000 new contacts among 5,000', () => {
    const facts = aLargeFirm({ files: 1, contacts: 5000, served: 0 });
    const acts = places(5000).map((place) =>
      aGrant({
        person: aPerson({ firstName: `Zoé ${place}`, email: `zoe${place}@lariviere.example` }),
        newContactId: `new-${place}`,
        endOn: NO_END,
      }),
    );
    expect(measure(acts, facts).ms).toBeLessThan(LIMIT_MS);
  });
});
