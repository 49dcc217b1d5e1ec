// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';
import { dropStoredDraft, readStoredDraft, storeDraft } from './draft-storage.ts';
import { forgetDrafts } from './forget-drafts.ts';

const DEFAULTS = { name: '', contactId: null as string | null, noEnd: true, list: [] as string[] };
const DRAFT = {
  version: 1,
  savedAt: '2026-11-22T19:07:00.000Z',
  values: { ...DEFAULTS, name: 'Zoé', contactId: 'c1' },
  attested: ['acts-for-us'],
  attempt: null,
};

const place = (accountId: string) => ({ accountId, profileId: 'p1', name: 'add-relation' });

const read = (accountId: string, tab: string) => readStoredDraft(place(accountId), tab)?.draft;

/** The draft a while later, with another name in it. */
const typed = (name: string, second: number) => ({
  ...DRAFT,
  savedAt: `2026-11-22T19:08:0${second}.000Z`,
  values: { ...DRAFT.values, name },
});

afterEach(() => localStorage.clear());

describe('a draft', () => {
  it('comes back as it was', () => {
    expect(storeDraft(place('a1'), 't1', undefined, DRAFT)).toMatchObject({ tab: 't1', draft: DRAFT });
    expect(draftOf(read('a1', 't1'), DEFAULTS)).toEqual(DRAFT);
    // In another tab, or another day.
    expect(draftOf(read('a1', 't2'), DEFAULTS)).toEqual(DRAFT);
    expect(read('a2', 't1')).toBeUndefined();
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
    storeDraft(place('a1'), 't1', undefined, DRAFT);
    storeDraft(place('a1'), 't2', undefined, DRAFT);
    storeDraft(place('a2'), 't1', undefined, DRAFT);
    forgetDrafts('a2');
    expect(read('a1', 't1')).toBeUndefined();
    expect(read('a2', 't1')).toEqual(DRAFT);
    forgetDrafts();
    expect(Object.keys(localStorage)).toEqual(['mandat.language']);
  });
});

describe('in two tabs with the same form', () => {
  const at = place('a1');

  it('each keeps what was typed in it, and what one submits takes nothing from the other', () => {
    const first = storeDraft(at, 't1', undefined, typed('Zoé', 1));
    // The other was opened before anything was typed.
    const second = storeDraft(at, 't2', undefined, typed('Maude', 2));
    expect(read('a1', 't1')).toEqual(typed('Zoé', 1));
    expect(read('a1', 't2')).toEqual(typed('Maude', 2));
    // A third one finds the newest.
    expect(read('a1', 't3')).toEqual(typed('Maude', 2));
    dropStoredDraft(first);
    expect(read('a1', 't1')).toEqual(typed('Maude', 2));
    dropStoredDraft(second);
    expect(read('a1', 't1')).toBeUndefined();
  });

  it('a draft taken up in another tab goes on there, and the first tab keeps its own beside it', () => {
    const first = storeDraft(at, 't1', undefined, typed('Zoé', 1));
    const found = readStoredDraft(at, 't2');
    const second = storeDraft(at, 't2', found, typed('Zoé-Anne', 2));
    expect(second?.key).toBe(first?.key);
    const third = storeDraft(at, 't1', first, typed('Zoélie', 3));
    expect(read('a1', 't1')).toEqual(typed('Zoélie', 3));
    expect(read('a1', 't2')).toEqual(typed('Zoé-Anne', 2));
    // What the first tab knew isn't there any more: it takes away nothing.
    dropStoredDraft(first);
    expect(read('a1', 't2')).toEqual(typed('Zoé-Anne', 2));
    dropStoredDraft(third);
    dropStoredDraft(second);
    expect(localStorage).toHaveLength(0);
  });

  it('one that an earlier console kept is found, and goes on', () => {
    localStorage.setItem('mandat.draft/a1/p1/add-relation', JSON.stringify(DRAFT));
    const found = readStoredDraft(at, 't1');
    expect(found?.draft).toEqual(DRAFT);
    storeDraft(at, 't1', found, typed('Zoé', 1));
    expect(localStorage).toHaveLength(1);
  });
});
