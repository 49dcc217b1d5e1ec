type Value = string | readonly unknown[] | object | null | undefined;

/** The fields asked for that really differ: one left out, or given as it is, stays. */
export function differing<Fields extends object>(
  asked: Partial<Fields>,
  stands: Fields,
  names: readonly (keyof Fields)[],
): Array<keyof Fields> {
  return names.filter((name) => {
    const value = asked[name] as Value;
    return value !== undefined && textOf(value) !== textOf(stands[name] as Value);
  });
}

export function pick<Fields extends object>(from: Fields, names: readonly (keyof Fields)[]): Partial<Fields> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<Fields>;
}

/** The same whatever the order in which the fields of a phone or an address were written. */
function textOf(value: Value): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
