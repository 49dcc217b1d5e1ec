import { expect, type Page } from '@playwright/test';
import { dataList, PAGES } from './data-list.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('fr');

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const section = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** Maude D'Amours, who acts in files of clients. */
export async function openContactSheet(page: Page): Promise<void> {
  await page.goto(`${PAGES.contacts}?recherche=amours`);
  await dataList(page, 'contacts').links.first().click();
  await expect(title(page, 'Maude D’Amours')).toBeVisible();
  await expect(section(page, t('client-files:clients.title'))).toBeVisible();
}

export async function openClientFileSheet(page: Page): Promise<void> {
  await page.goto(`${PAGES['organisation-relations']}?recherche=outardes`);
  await dataList(page, 'organisation-relations').links.first().click();
  await expect(title(page, /Outardes/)).toBeVisible();
  await expect(section(page, t('client-files:sheet.contacts.title'))).toBeVisible();
}

/** One that a contact holds in the file of a client: the longest chain. */
export async function openAuthorizationSheet(page: Page): Promise<void> {
  await page.goto(`${PAGES.authorizations}?titulaire=contact&recherche=outardes`);
  await dataList(page, 'authorizations').links.first().click();
  await expect(title(page, /Outardes/)).toBeVisible();
  await expect(page.getByRole('heading', { name: t('explanations:chain') })).toBeVisible();
}
