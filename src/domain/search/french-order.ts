const collator = new Intl.Collator('fr');

/** Orders texts as a French reader expects, accents and case included; never says equal of two different texts. */
export function compareFrench(left: string, right: string): number {
  const order = collator.compare(left, right);
  if (order !== 0) return order;
  // PostgreSQL breaks the tie by bytes, so the order is the same on both stores.
  return left < right ? -1 : left > right ? 1 : 0;
}
