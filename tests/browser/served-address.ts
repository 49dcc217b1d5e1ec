/** The demo build on a static server, or the real build served with its database. */
export type Mode = 'demo' | 'real';

export const addressVariable = (mode: Mode) => `MANDAT_BROWSER_TEST_${mode.toUpperCase()}`;

/** Where the global setup serves it: `http://127.0.0.1:40123`. */
export function servedAddress(mode: Mode): string {
  const address = process.env[addressVariable(mode)];
  if (!address) throw new Error(`nothing serves ${mode}: the global setup has not run`);
  return address;
}
