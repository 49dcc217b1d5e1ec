import type { Page } from '@playwright/test';
import type { Gestures } from './guide-gestures.ts';

const COUNT = 'gestures';

/** What the page hears of the pointer and of the keyboard while something is done; each press is a real one. */
export async function countGestures(page: Page, act: () => Promise<unknown>): Promise<Gestures> {
  await page.evaluate((name) => {
    const count = { clicks: 0, keys: 0 };
    const hear = (event: Event) => {
      if (!event.isTrusted) return;
      if (event.type === 'pointerdown') count.clicks += 1;
      else count.keys += 1;
    };
    window.addEventListener('pointerdown', hear, true);
    window.addEventListener('keydown', hear, true);
    Reflect.set(window, name, count);
  }, COUNT);
  await act();
  return page.evaluate((name): Gestures => Reflect.get(window, name), COUNT);
}
