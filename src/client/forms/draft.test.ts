// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';
import { forgetDrafts, readStoredDraft, storeDraft } from './draft-storage.ts';

const DEFAULTS = { name: '', contactId: null as string | null, noEnd: true, list: [] as string[] };
const DRAFT = {
  version: 1,
  savedAt: '2026-11-22T19:07:00.000Z',
  values: { ...DEFAULTS, name: 'Zoé', contactId: 'c1' },
  attested: ['acts-for-us'],
  attempt: null,
};

const place = (accountId: string) => ({ accountId, profileId: 'p1', name: 'add-relation' });

afterEach(() => localStorage.clear());

describe('a draft', () => {
  it('comes back as it was', () => {
    expect(storeDraft(place('a1'), DRAFT)).toBe(true);
    expect(draftOf(readStoredDraft(place('a1')), DEFAULTS)).toEqual(DRAFT);
    expect(readStoredDraft(place('a2'))).toBeUndefined();
  });

  it.each([
    [undefined],
    ['text'],
    [{ ...DRAFT, version: 2 }],
    [{ ...DRAFT, values: { name: 'Zoé' } }],
    [{ ...DRAFT, values: { ...DRAFT.values, more: '' } }],
    [{ ...DRAFT, values: { ...DRAFT.values, noEnd: 'yes' } }],
    [{ ...DRAFT, attested: 'all' }],
  ])('of another form, or of an older console, isn’t taken: %j', (stored) => {
    expect(draftOf(stored, DEFAULTS)).toBeUndefined();
  });

  it('goes at sign-out, and when somebody else signs in; nothing else does', () => {
    localStorage.setItem('mandat.language', 'en');
    storeDraft(place('a1'), DRAFT);
    storeDraft(place('a2'), DRAFT);
    forgetDrafts('a2');
    expect(readStoredDraft(place('a1'))).toBeUndefined();
    expect(readStoredDraft(place('a2'))).toEqual(DRAFT);
    forgetDrafts();
    expect(Object.keys(localStorage)).toEqual(['mandat.language']);
  });
});
