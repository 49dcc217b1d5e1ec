/** What is chosen once these are ticked, or no longer are; the others stay. */
export function toggled(chosen: readonly string[], ids: readonly string[], on: boolean): string[] {
  const others = chosen.filter((id) => !ids.includes(id));
  return on ? [...others, ...ids] : others;
}
