/** How far to scroll, in pixels, so that the item at `start` is seen whole; no further than needed. `room`: what the header leaves. */
export function scrollToShow(scrolled: number, room: number, start: number, size: number): number {
  if (start < scrolled || size > room) return start;
  return Math.max(scrolled, start + size - room);
}
