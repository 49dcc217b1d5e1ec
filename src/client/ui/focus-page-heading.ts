export const pageHeadingId = 'page-heading';

/** After a change of route: the reader starts at the title of the new page. Says whether there was one. */
export function focusPageHeading(): boolean {
  const heading = document.getElementById(pageHeadingId);
  heading?.focus();
  return heading !== null;
}
