import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { LANGUAGES } from './words.ts';

const THEMES = ['light', 'dark'] as const;

/** Fails on what axe finds in the page as it stands, in light and dark. */
export async function expectAccessibleInEachTheme(page: Page, name: string, part?: string): Promise<void> {
  for (const theme of THEMES) {
    await showTheme(page, theme);
    await expectAccessible(page, `${name}, ${theme}`, part);
  }
}

/** The same in French, then in English, then French again. */
export async function expectAccessibleInEachLook(page: Page, name: string): Promise<void> {
  for (const language of LANGUAGES) {
    await showLanguage(page, language);
    await expectAccessibleInEachTheme(page, `${name}, ${language}`);
  }
  await showLanguage(page, 'fr');
}

/** In French and light, then in English and dark, then as it was: for states that take long to reach. */
export async function expectAccessibleInTwoLooks(page: Page, name: string, part?: string): Promise<void> {
  for (const [place, language] of LANGUAGES.entries()) {
    // What is open hides the header's switch.
    if (part === undefined) await showLanguage(page, language);
    await showTheme(page, THEMES[place] ?? 'light');
    await expectAccessible(page, `${name}, ${language}`, part);
  }
  await showTheme(page, 'light');
  if (part === undefined) await showLanguage(page, 'fr');
}

async function showTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
}

/** By the switch of the header, unless it is shown already. */
export async function showLanguage(page: Page, language: 'fr' | 'en'): Promise<void> {
  const button = page.getByRole('button', { name: language === 'fr' ? 'Français' : 'English', exact: true });
  const shown = (await page.locator('html').getAttribute('lang'))?.startsWith(language);
  if (!shown) await button.click();
  await page.locator(`html[lang^="${language}"]`).waitFor();
}
