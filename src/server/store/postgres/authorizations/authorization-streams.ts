import type { AuthorizationSearch, FoundWords, Named } from './authorization-search.ts';

/** A part of a list that indexes lead to: rows of those files and of those contacts, outside the files that others have. */
export interface AuthorizationStream {
  readonly files?: Named;
  readonly contacts?: Named;
  readonly exceptFiles?: Named;
}

/** The parts of a list, without a row in common; all rows are one part when nothing is named. */
export function streamsOf({ files, contacts, found }: AuthorizationSearch): AuthorizationStream[] {
  if (files || contacts) return [{ ...(files && { files }), ...(contacts && { contacts }) }];
  return found.length === 0 ? [{}] : streamsOfWords(found);
}

/** Files by the words they lack: of those, rows of contacts that have them. And the rows of contacts that have all, elsewhere. */
function streamsOfWords(found: readonly FoundWords[]): AuthorizationStream[] {
  const everyFile: Named = new Map(found.flatMap(({ files }) => [...files]));
  const byLack = new Map<string, { readonly lacking: FoundWords[]; readonly files: Map<string, string> }>();
  for (const [id, name] of everyFile) {
    const lacking = found.filter(({ files }) => !files.has(id));
    const key = lacking.flatMap(({ words }) => words).join(' ');
    const group = byLack.get(key) ?? { lacking, files: new Map<string, string>() };
    group.files.set(id, name);
    byLack.set(key, group);
  }
  const parts: AuthorizationStream[] = [...byLack.values()].map(({ lacking, files }) => ({
    files,
    ...(lacking.length > 0 && { contacts: inAll(lacking) }),
  }));
  parts.push({ contacts: inAll(found), exceptFiles: everyFile });
  return parts.filter(({ contacts }) => !contacts || contacts.size > 0);
}

function inAll([first, ...others]: readonly FoundWords[]): Named {
  return new Map(
    [...(first?.contacts ?? [])].filter(([id]) => others.every(({ contacts }) => contacts.has(id))),
  );
}
