/** The key that the code asks for: `list.count_many` → `list.count`. A key without plural forms is its own base. */
export function pluralBase(key: string): string {
  return key.replace(/(?:_ordinal)?_(?:zero|one|two|few|many|other)$/, '');
}
