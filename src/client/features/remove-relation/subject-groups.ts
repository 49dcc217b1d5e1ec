import type { AuthorizationRow } from '#contract/authorizations/authorization.schema.ts';

export interface FileSubjects {
  readonly file: AuthorizationRow['file'];
  readonly rows: readonly AuthorizationRow[];
}

/** Subjects file by file, in the order in which the files come; the own one first. */
export function subjectGroups(rows: readonly AuthorizationRow[], organisationId: string): FileSubjects[] {
  const groups = new Map<string, AuthorizationRow[]>();
  for (const row of rows) groups.set(row.file.id, [...(groups.get(row.file.id) ?? []), row]);
  const files = [...groups.values()].flatMap((theirs) => {
    const [first] = theirs;
    return first ? [{ file: first.file, rows: theirs }] : [];
  });
  return [
    ...files.filter(({ file }) => file.id === organisationId),
    ...files.filter(({ file }) => file.id !== organisationId),
  ];
}
