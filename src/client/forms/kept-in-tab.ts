const PREFIX = 'mandat.kept/';

/** Keeps something for as long as this tab is open, reloads included; nothing where storage is closed. */
export function keepInTab(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(`${PREFIX}${name}`, JSON.stringify(value));
  } catch {}
}

/** What was kept; undefined for nothing. */
export function readFromTab(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(`${PREFIX}${name}`) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** At sign-out. */
export function forgetTab(): void {
  try {
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
    }
  } catch {}
}
