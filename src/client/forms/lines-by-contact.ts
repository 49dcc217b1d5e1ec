import type { RequestPreview } from '#contract/requests/request.schema.ts';
import type { Right } from '#domain/authorization/authorization.ts';
import { groupBy } from '#domain/invariants/group-by.ts';

type Line = RequestPreview['lines'][number];

/** A line of a preview, or of a request, which says neither relations nor mails. */
export type PreviewedLine = Pick<
  Line,
  'number' | 'contactId' | 'firmId' | 'refusal' | 'notes' | 'gained' | 'lost'
> &
  Partial<Pick<Line, 'outcome' | 'relations' | 'ties' | 'fields' | 'mail'>>;

type Effect = Line['gained'][number];

interface LinesOfOne {
  readonly contactId: string | null;
  /** The firm that the lines are about; with neither, they are about the organisation itself. */
  readonly firmId: string | null;
  readonly lines: readonly PreviewedLine[];
}

/** The lines of each contact, or firm, in the order in which they are named. */
export function linesByContact(lines: readonly PreviewedLine[]): LinesOfOne[] {
  return [...groupBy(lines, ({ contactId, firmId }) => contactId ?? firmId ?? '').values()].map((theirs) => ({
    contactId: theirs[0]?.contactId ?? null,
    firmId: theirs[0]?.firmId ?? null,
    lines: theirs,
  }));
}

/** What the lines of one contact change in one file. */
export interface FileChanges {
  readonly fileId: string;
  readonly relations: NonNullable<PreviewedLine['relations']>;
  readonly effects: ReadonlyArray<{
    readonly change: 'gained' | 'lost';
    readonly right: Right;
    readonly subjects: ReadonlyArray<Effect['subject']>;
  }>;
}

/** The same, file by file; what is lost comes first, and writing before reading. */
export function changesByFile(lines: readonly PreviewedLine[]): FileChanges[] {
  const relations = lines.flatMap((line) => line.relations ?? []);
  const lost = lines.flatMap((line) => line.lost);
  const gained = lines.flatMap((line) => line.gained);
  const fileIds = new Set([...relations, ...lost, ...gained].map(({ fileId }) => fileId));
  return [...fileIds].map((fileId) => ({
    fileId,
    relations: relations.filter((one) => one.fileId === fileId),
    effects: [...effectsOf('lost', lost, fileId), ...effectsOf('gained', gained, fileId)],
  }));
}

function effectsOf(change: 'gained' | 'lost', effects: readonly Effect[], fileId: string) {
  return (['write', 'read'] as const).flatMap((right) => {
    const subjects = effects.filter((one) => one.fileId === fileId && one.right === right);
    const names = [...new Set(subjects.map(({ subject }) => subject))];
    return names.length === 0 ? [] : [{ change, right, subjects: names }];
  });
}
