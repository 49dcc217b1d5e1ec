/** The instant from which the tables show what changes now; null: at once (section 9, decision 9). */
export function displayInstant(now: Date, delayMs: number): string | null {
  return delayMs > 0 ? new Date(now.getTime() + delayMs).toISOString() : null;
}
