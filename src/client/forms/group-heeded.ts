import type { RequestPreview } from '#contract/requests/request.schema.ts';
import type { LineNoteCode, LineRefusalCode } from '#domain/request/plan.ts';

type Line = RequestPreview['lines'][number];

export interface HeededGroup {
  readonly key: string;
  /** Of a refusal. */
  readonly code: LineRefusalCode | null;
  readonly mark: 'refused' | 'warning';
  readonly text: string;
  /** Each contact once, in the order of the lines. */
  readonly contactIds: readonly string[];
}

interface Words {
  readonly refusal: (refusal: NonNullable<Line['refusal']>, number: number) => string;
  readonly note: (note: Line['notes'][number]) => string;
}

/** Notes that speak of a loss or of a choice to be made; the others stand with their line. */
const HEEDED: readonly LineNoteCode[] = ['subject-left-behind', 'ends-sooner', 'no-own-relation-left'];

/** Lines with the same thing to say, together: what can't be put right on the way comes first, an e-mail that lacks before it. */
export function groupHeeded(lines: readonly Line[], words: Words): HeededGroup[] {
  const groups = new Map<string, { group: Omit<HeededGroup, 'contactIds'>; contactIds: Set<string> }>();
  const add = (group: Omit<HeededGroup, 'contactIds'>, contactId: string | null) => {
    const known = groups.get(group.key) ?? { group, contactIds: new Set<string>() };
    if (contactId !== null) known.contactIds.add(contactId);
    groups.set(group.key, known);
  };
  for (const { number, refusal, notes, contactId } of lines) {
    if (refusal) {
      const text = words.refusal(refusal, number);
      add({ key: `${refusal.code}/${text}`, code: refusal.code, mark: 'refused', text }, contactId);
    }
    for (const note of notes.filter(({ code }) => HEEDED.includes(code))) {
      const text = words.note(note);
      add({ key: `${note.code}/${text}`, code: null, mark: 'warning', text }, contactId);
    }
  }
  return [...groups.values()]
    .map(({ group, contactIds }) => ({ ...group, contactIds: [...contactIds] }))
    .sort((left, right) => rankOf(left) - rankOf(right));
}

function rankOf({ code, mark }: HeededGroup): number {
  if (code === 'email-missing') return 0;
  return mark === 'refused' ? 1 : 2;
}
