import { expect, type Locator, type Page } from '@playwright/test';

const FARTHEST = 60;

/**
 * Why the keyboard's focus can't be followed, or nothing: it must be on something, in the window, not covered, and drawn
 * with an outline or a ring (on what has it, or on what stands for it: the box beside a hidden checkbox).
 */
function faultOfFocus(): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'the focus is nowhere';
  const name = `<${focused.tagName.toLowerCase()}> ${focused.textContent?.slice(0, 40) || focused.getAttribute('aria-label') || focused.id}`;
  const box = focused.getBoundingClientRect();
  const inWindow = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  if (!inWindow) return `out of the window: ${name}`;
  const x = Math.max(0, Math.min(innerWidth - 1, box.left + Math.min(box.width, innerWidth) / 2));
  const y = Math.max(0, Math.min(innerHeight - 1, box.top + Math.min(box.height, innerHeight) / 2));
  const above = document.elementFromPoint(x, y);
  const near = focused.closest('label') ?? focused.parentElement ?? focused;
  if (!above || !(near.contains(above) || above.contains(focused))) return `covered: ${name}`;
  // Where a page begins: nothing to operate, and the reader's place rather than a control.
  if (focused.matches('h1, main')) return undefined;
  const drawn = [focused, focused.nextElementSibling, focused.parentElement].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });
  return drawn ? undefined : `no ring: ${name}`;
}

/** The keyboard's focus is somewhere, in sight and drawn. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(faultOfFocus), { timeout: 3000 }).toBeUndefined();
}

/** The key that leads there from where the focus is: back, when it stands before that. */
export function keyTowards(target: Locator): Promise<'Tab' | 'Shift+Tab'> {
  return target.evaluate((element) => {
    const { activeElement, body } = document;
    const behind =
      activeElement !== null &&
      activeElement !== body &&
      (element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    return behind ? 'Shift+Tab' : 'Tab';
  });
}

/** Presses Tab (or Shift+Tab) until this, or something in it, has the focus; at each stop the focus must be in sight. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < FARTHEST; step += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
  }
  throw new Error(`Tab does not reach ${target}`);
}
