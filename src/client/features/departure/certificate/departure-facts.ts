import type { RequestLines } from '#contract/requests/request.schema.ts';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';

/** What a certificate tells of a departure. */
export interface DepartureFacts {
  readonly name: string;
  readonly lastDay: string;
  /** Everything has ended, or will on that day. */
  readonly ended: boolean;
  /** Files that went to a colleague, in the order in which they were given. */
  readonly taken: ReadonlyArray<{
    readonly file: string;
    readonly colleague: string;
    readonly done: boolean;
  }>;
  /** What the contact could do, file by file. */
  readonly lost: ReadonlyArray<{ readonly file: string; readonly subjects: readonly AuthorizedSubject[] }>;
}

const DONE = ['applied', 'unchanged'];
const byName = new Intl.Collator('fr').compare;

/** Reads a departure out of the lines of its request; undefined when it ends nothing. */
export function departureFacts({
  lines,
  contacts,
  files,
}: Omit<RequestLines, 'after'>): DepartureFacts | undefined {
  const people = new Map(contacts.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
  const places = new Map(files.map(({ id, name }) => [id, name]));
  const last = lines.find(({ act }) => act.kind === 'end');
  if (last?.act.kind !== 'end') return undefined;
  const lost = new Map<string, Set<AuthorizedSubject>>();
  for (const { fileId, subject } of last.lost) {
    lost.set(fileId, (lost.get(fileId) ?? new Set()).add(subject));
  }
  return {
    name: people.get(last.act.contactId) ?? '',
    lastDay: last.act.lastDay,
    ended: DONE.includes(last.state),
    taken: lines.flatMap(({ act, state }) =>
      act.kind === 'grant'
        ? [
            {
              file: places.get(act.fileId) ?? '',
              colleague: people.get(act.contactId ?? '') ?? '',
              done: DONE.includes(state),
            },
          ]
        : [],
    ),
    lost: [...lost]
      .map(([fileId, subjects]) => ({ file: places.get(fileId) ?? '', subjects: [...subjects] }))
      .sort((left, right) => byName(left.file, right.file)),
  };
}
