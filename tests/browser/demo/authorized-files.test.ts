import { expect } from '@playwright/test';
import { pageTitled } from '#tests/browser/accounts.ts';
import { test } from '#tests/browser/console-test.ts';
import { expectAccessibleInTwoLooks } from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import { expectLayoutHolds } from '#tests/browser/expect-layout-holds.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

for (const person of ['huong', 'anais'] as const) {
  test(`« Mes dossiers autorisés », the list and a file, of ${person}: accessible, in every window`, async ({
    page,
  }) => {
    await enter(page, person, '/mes-dossiers-autorises');
    await expect(pageTitled(page, t('client-files:mine.title'))).toBeVisible();
    const files = page.getByRole('list', { name: t('client-files:mine.title') }).getByRole('link');
    await expect(files).not.toHaveCount(0);
    await expectAccessibleInTwoLooks(page, 'list');
    await expectLayoutHolds(page, 'list');
    // The longest menu: the profile beside it keeps its words in lines.
    for (const [width, most] of [
      [1280, 96],
      [1024, 140],
      [800, 190],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const { height = 0 } = (await page.getByRole('banner').boundingBox()) ?? {};
      expect([width, height <= most]).toEqual([width, true]);
    }
    await files.nth(1).click();
    await expect(page.getByRole('heading', { level: 2, name: t('client-files:mine.can') })).toBeVisible();
    await expectAccessibleInTwoLooks(page, 'file');
    await expectLayoutHolds(page, 'file');
    await page.goto('/mes-dossiers-autorises?recherche=introuvable');
    await expect(page.getByText(t('listing:nothingFound.title'))).toBeVisible();
    await expectAccessibleInTwoLooks(page, 'nothing found');
  });
}
