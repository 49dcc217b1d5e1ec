const slots: string[] = [];

/** Keys of so many parts that are used again and again: the first stays the first, whatever it shows. */
export function slotsOf(count: number): readonly string[] {
  while (slots.length < count) slots.push(`slot-${slots.length}`);
  return slots.slice(0, Math.max(0, count));
}
