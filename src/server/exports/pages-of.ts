/** Rows read at a time: few enough that a page is nothing in memory, enough that the statements don't count. */
export const EXPORT_PAGE = 1000;

/** Every page of a list by keyset, the next one read when somebody asks for it. */
export async function* pagesOf<Entry extends { readonly position: unknown }>(
  read: (
    after: Entry['position'] | undefined,
  ) => Promise<{ readonly entries: readonly Entry[]; readonly more: boolean }>,
): AsyncGenerator<readonly Entry[]> {
  let after: Entry['position'] | undefined;
  let more = true;
  while (more) {
    const page = await read(after);
    yield page.entries;
    after = page.entries.at(-1)?.position;
    more = page.more && after !== undefined;
  }
}
