import { expect, type Locator, type Page } from '@playwright/test';
import { type Words, wordsOf } from './words.ts';

export const CONTACTS = '/mon-organisation/contacts';

/** The address of the service's list, for what stands in its way. */
export const LIST_CALL = /\/api\/profiles\/[^/]+\/contacts(\?|$)/;

/** The list of the contacts as a person finds it on the page: by roles and names. */
export function contactList(page: Page, t: Words = wordsOf('fr')) {
  const tools = page.getByRole('region', { name: t('listing:tools.label') });
  const table = page.getByRole('table', { name: t('contacts:list.title') });
  const column = (id: string) => t(`contacts:columns.${id}`);
  return {
    table,
    tools,
    heading: page.getByRole('heading', { level: 1, name: t('contacts:list.title') }),
    search: tools.getByRole('searchbox', { name: t('contacts:list.search') }),
    functionFilter: tools.getByRole('button', { name: column('function') }).first(),
    functionChoice: (kind: string) =>
      page
        .getByRole('dialog', { name: column('function') })
        .getByRole('checkbox', { name: t(`common:function.${kind}`) }),
    activeFilter: tools.getByRole('combobox', { name: column('active') }),
    chips: tools.getByRole('list', { name: t('listing:filters.applied') }).getByRole('listitem'),
    sortButton: (id: string) => table.getByRole('button', { name: column(id) }),
    columnHeader: (id: string) => table.getByRole('columnheader', { name: column(id) }),
    /** « Bélanger-Côté, Anaïs »… in the order shown. */
    names: table.getByRole('rowheader').getByRole('link'),
    // After those of the fields, which say what is wrong in them.
    status: tools.getByRole('status').last(),
  };
}

/** The names shown, and no other, in this order. */
export async function expectNames(names: Locator, expected: readonly string[]): Promise<void> {
  await expect(names).toHaveText([...expected]);
}
