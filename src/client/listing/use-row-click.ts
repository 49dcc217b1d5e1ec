import { type RefObject, useEffect } from 'react';

/** What a click means by itself, without the row. */
const OWN_CLICK = 'a, button, input, select, textarea, label, summary, [data-own-click]';

/** The link that a row follows when it is clicked beside its links and buttons: the one marked, or that of its header. */
function rowLinkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  if (!target || event.defaultPrevented || target.closest(OWN_CLICK)) return undefined;
  const row = target.closest('tr');
  const links = ['a[data-row-link]', 'th a[href]'];
  return links.map((link) => row?.querySelector<HTMLAnchorElement>(link)).find(Boolean) ?? undefined;
}

/** Text of the row is being selected: the end of the drag isn't a click. */
function selectsText(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}

function openInTab(link: HTMLAnchorElement): void {
  window.open(link.href, '_blank', 'noopener');
}

/**
 * Makes whole rows follow their link, for the mouse only: the keyboard and screen readers have the
 * link itself. With the middle button, Ctrl or ⌘, a new tab opens, as on a link.
 */
export function useRowClick(body: RefObject<HTMLTableSectionElement | null>): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    function follow(event: MouseEvent) {
      const link = rowLinkOf(event);
      if (!link || selectsText()) return;
      if (event.ctrlKey || event.metaKey) openInTab(link);
      else if (!event.shiftKey && !event.altKey) link.click();
    }
    function followInTab(event: MouseEvent) {
      const link = event.button === 1 ? rowLinkOf(event) : undefined;
      if (link) openInTab(link);
    }
    // Where the middle button scrolls by dragging, it would do both.
    function keepStill(event: MouseEvent) {
      if (event.button === 1 && rowLinkOf(event)) event.preventDefault();
    }
    element.addEventListener('click', follow);
    element.addEventListener('auxclick', followInTab);
    element.addEventListener('mousedown', keepStill);
    return () => {
      element.removeEventListener('click', follow);
      element.removeEventListener('auxclick', followInTab);
      element.removeEventListener('mousedown', keepStill);
    };
  }, [body]);
}
