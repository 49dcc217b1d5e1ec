import { foldText } from '#domain/search/fold-text.ts';

/** So many are offered at the most: more couldn't be told apart at a glance. */
const OFFERED = 10;

/** What stands in many names of firms tells none of them from the others. */
const COMMON = new Set([
  'inc',
  'ltee',
  'ltd',
  'senc',
  'les',
  'des',
  'the',
  'and',
  'construction',
  'entreprises',
]);

/** The words of a name that tell it from others. */
function wordsOf(name: string): string[] {
  const words = foldText(name).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words)].filter((word) => word.length > 2 && !COMMON.has(word));
}

/** Finds what bears a name near to another one: those that share most words with it come first. Quick however many there are. */
export function nearNames<Named>(
  all: readonly Named[],
  nameOf: (one: Named) => string,
): (name: string) => Named[] {
  let byWord: Map<string, number[]> | undefined;
  const indexed = () => {
    const index = new Map<string, number[]>();
    for (const [place, one] of all.entries())
      for (const word of wordsOf(nameOf(one))) {
        const places = index.get(word);
        if (places) places.push(place);
        else index.set(word, [place]);
      }
    return index;
  };
  return (name) => {
    byWord ??= indexed();
    const shared = new Map<number, number>();
    for (const word of wordsOf(name))
      for (const place of byWord.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    return [...shared]
      .sort(([left, more], [right, most]) => most - more || left - right)
      .slice(0, OFFERED)
      .flatMap(([place]) => all[place] ?? []);
  };
}
