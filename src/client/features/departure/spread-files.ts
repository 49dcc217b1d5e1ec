/** Files shared out evenly among colleagues, in turn; nobody gets two more than another. */
export function spreadFiles<File>(
  files: readonly File[],
  colleagues: readonly string[],
): Array<{ file: File; contactId: string }> {
  return files.flatMap((file, place) => {
    const contactId = colleagues[place % colleagues.length];
    return contactId === undefined ? [] : [{ file, contactId }];
  });
}
