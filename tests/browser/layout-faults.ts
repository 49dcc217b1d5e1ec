import type { Page } from '@playwright/test';

const SMALLEST_TARGET = 24;

/** What doesn't hold in the page as it stands: a sideways scroll, cut words, what sticks out, targets under 24 px. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const [words, targets] = await Promise.all([
    page.evaluate(findWordFaults),
    page.evaluate(findSmallTargets, SMALLEST_TARGET),
  ]);
  return [...words, ...targets];
}

/** Runs in the page. */
function findWordFaults(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    faults.push(`the page scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);

  const scrollsInside = (element: Element): boolean => {
    const box = element.parentElement;
    return box !== null && (/auto|scroll/.test(getComputedStyle(box).overflowX) || scrollsInside(box));
  };
  // The heads of a grid may be cut: a title gives them whole, and so does what a cell opens.
  const wholeElsewhere = (element: Element) =>
    element.closest('[role="grid"] [title]')?.getAttribute('title') === element.textContent;
  const hasWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

  for (const element of document.body.querySelectorAll('*')) {
    const { left, right, width } = element.getBoundingClientRect();
    // A width of 1: words for screen readers only.
    if (width <= 1 || !hasWords(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const name = `<${element.tagName.toLowerCase()}> ${element.textContent?.trim().slice(0, 50)}`;
    const cuts = /hidden|clip/.test(getComputedStyle(element).overflowX);
    if (cuts && element.scrollWidth > element.clientWidth + 1 && !wholeElsewhere(element))
      faults.push(`cut: ${name}`);
    const out = right > root.clientWidth + 1 || left < -1;
    if (out && !scrollsInside(element)) faults.push(`sticks out: ${name}`);
  }
  return faults;
}

/** Runs in the page. Links within a text may be as small as its lines. */
function findSmallTargets(smallest: number): string[] {
  const faults: string[] = [];
  const targets = 'a[href], button, input, select, textarea, [role="menuitem"]';
  const spoken = (element: Element | null): boolean =>
    element !== null && (element.getBoundingClientRect().width <= 1 || spoken(element.parentElement));

  for (const element of document.body.querySelectorAll<HTMLElement>(targets)) {
    const inText = getComputedStyle(element).display === 'inline';
    if (inText || !element.checkVisibility({ visibilityProperty: true })) continue;
    // A label does what its field does: the larger of the two is the target.
    const [label] = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const sizeOf = (part: Element) =>
      Math.min(part.getBoundingClientRect().width, part.getBoundingClientRect().height);
    const target = label && sizeOf(label) > sizeOf(element) ? label : element;
    const { width, height, bottom } = target.getBoundingClientRect();
    if (bottom < 0 || spoken(target) || Math.min(width, height) >= smallest - 0.5) continue;
    const name = element.textContent || element.getAttribute('aria-label') || element.id;
    faults.push(`small target, ${Math.round(width)} × ${Math.round(height)}: ${name}`);
  }
  return faults;
}
