import type { Locator, Page } from '@playwright/test';
import { type Words, wordsOf } from './words.ts';

/** The pages of « Relations et autorisations ». */
export const PAGES = {
  authorizations: '/mon-organisation/autorisations',
  'organisation-relations': '/mon-organisation/relations',
  contacts: '/mon-organisation/contacts',
  matrix: '/mon-organisation/matrice',
} as const;

export type ListName = Exclude<keyof typeof PAGES, 'matrix'>;

/** The address of the service's answer for a list, for what stands in its way. */
export const listCall = (name: ListName) => new RegExp(`/api/profiles/[^/]+/${name}(\\?|$)`);

/** What the three lists have alike, as a person finds it on the page: by roles and names. */
export function dataList(page: Page, name: ListName, t: Words = wordsOf('fr')) {
  const tools = page.getByRole('region', { name: t('listing:tools.label') });
  const table = page.getByRole('table', { name: t(`${name}:list.title`) });
  const button = (key: string) => tools.getByRole('button', { name: t(key), exact: true });
  const dialog = (key: string) => page.getByRole('dialog', { name: t(key) });
  return {
    table,
    tools,
    heading: page.getByRole('heading', { level: 1, name: t(`${name}:list.title`) }),
    search: tools.getByRole('searchbox', { name: t(`${name}:list.search`) }),
    filter: (label: string) => tools.getByRole('button', { name: label }).first(),
    chips: tools.getByRole('list', { name: t('listing:filters.applied') }).getByRole('listitem'),
    rows: table.locator('tbody').getByRole('row'),
    links: table.getByRole('rowheader').getByRole('link'),
    // After those of the fields, which say what is wrong in them.
    status: tools.getByRole('status').last(),
    day: tools.getByRole('textbox', { name: t('listing:day.label') }),
    columns: button('listing:columns.label'),
    views: button('listing:views.label'),
    exporter: button('listing:export.action'),
    exportDialog: dialog('listing:export.title'),
    saveDialog: dialog('listing:views.saveTitle'),
    manageDialog: dialog('listing:views.manageTitle'),
    selection: page.getByRole('region', { name: t('listing:selection.label'), exact: true }),
  };
}

/** « Pourquoi ? » beside each subject of a sheet. */
export function whyButtons(within: Page | Locator, t: Words = wordsOf('fr')): Locator {
  return within.getByRole('button', { name: new RegExp(`^${t('subjects:why').replace(/\s*\?$/, '')}`) });
}
