import type { Information } from '#contract/privacy/information.schema.ts';
import type { HeldLine } from '#server/store/privacy-store.ts';

type PresentedLine = Information['journal'][number];

/** A line of the journal; what changed about somebody else is that person's, and isn't told. */
export function presentHeldLine(
  line: HeldLine,
  accountId: string,
  ownContacts: ReadonlySet<string>,
): PresentedLine {
  const aboutMe = line.subjectType === 'contact' && ownContacts.has(line.subjectId);
  return {
    at: line.at.toISOString(),
    organisation: line.organisation,
    action: line.action,
    byMe: line.accountId === accountId,
    aboutMe,
    changes: aboutMe ? changesOf(line) : [],
  };
}

function changesOf({ before, after }: HeldLine): PresentedLine['changes'] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.map((field) => ({ field, before: textOf(before[field]), after: textOf(after[field]) }));
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
