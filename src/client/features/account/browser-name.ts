/** The first that fits: most browsers also call themselves what came before them. */
const BROWSERS = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Opera', /OPR\//],
  ['Chrome', /(Chrome|CriOS)\//],
  ['Safari', /Safari\//],
] as const;

const SYSTEMS = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

/** « Firefox, Linux » of what a browser calls itself; undefined for one that nobody knows. */
export function browserName(told: string | null): string | undefined {
  const found = (names: ReadonlyArray<readonly [string, RegExp]>) =>
    names.find(([, sign]) => sign.test(told ?? ''))?.[0];
  const browser = found(BROWSERS);
  const system = found(SYSTEMS);
  return browser === undefined
    ? undefined
    : [browser, system].filter((name) => name !== undefined).join(', ');
}
