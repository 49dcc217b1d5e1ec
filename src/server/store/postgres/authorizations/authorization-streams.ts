import type { AuthorizationSearch, NamedSet } from './authorization-search.ts';

/**
 * A part of a list that an index leads to: rows of those files, or of those contacts outside the files that another part
 * has; all rows when it says nothing.
 */
export interface AuthorizationStream {
  readonly files?: NamedSet;
  readonly contacts?: NamedSet;
  readonly exceptFiles?: NamedSet;
}

/** The parts of a list, without a row in common: what narrows it the most leads. */
export function streamsOf({ files, contacts, found }: AuthorizationSearch): AuthorizationStream[] {
  if (contacts) return [{ contacts }];
  if (files) return [{ files }];
  const sizeOf = (one: (typeof found)[number]) => one.files.ids.length + one.contacts.ids.length;
  const [rarest] = [...found].sort((left, right) => sizeOf(left) - sizeOf(right));
  if (!rarest) return [{}];
  return [
    ...(rarest.files.ids.length > 0 ? [{ files: rarest.files }] : []),
    ...(rarest.contacts.ids.length > 0 ? [{ contacts: rarest.contacts, exceptFiles: rarest.files }] : []),
  ];
}
