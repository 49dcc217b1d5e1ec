/**
 * After a turn of the page by the mouse, goes back up to the first row. By the keyboard, the button pressed keeps the
 * focus and stays in sight.
 */
export function showListStart(view: HTMLElement | null): void {
  const byKeyboard = document.activeElement?.matches(':focus-visible') ?? false;
  if (view && !byKeyboard && view.getBoundingClientRect().top < 0) view.scrollIntoView();
}
