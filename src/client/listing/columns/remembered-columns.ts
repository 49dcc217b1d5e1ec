const keyOf = (list: string) => `mandat.columns.${list}`;

/** The columns shown last time on this machine; undefined when nothing, or nothing sensible, is remembered. */
export function rememberedColumns(list: string): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? 'null');
    return Array.isArray(kept) ? kept.filter((column) => typeof column === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** Storage may be closed or full: the choice then stands in the address alone. */
export function rememberColumns(list: string, columns: readonly string[]): void {
  try {
    localStorage.setItem(keyOf(list), JSON.stringify(columns));
  } catch {}
}
